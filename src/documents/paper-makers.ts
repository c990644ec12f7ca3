/**
 * All that makes papers, for shells that load it at the first paper: `import('../documents/paper-makers')` is one chunk of 250 kB, most of it
 * pdfmake. Needs no file, no network and no clock: the fonts are handed in as bytes. The same claim gives the same bytes as at the terminal.
 */
export { approvalRecordPdf } from './approval-record/approval-record-pdf';
export { bookingLetters } from './booking-letter/booking-letter';
export { claimOverviewPdf } from './claim-overview/claim-overview-pdf';
export { ehfFile } from './ehf/ehf-file';
export { entryListCsv, entryListSheet, entryListSheetName } from './entry-list/entry-list';
export { signerRole } from './form/signing-of';
export { formsFor } from './forms';
export { letterPdf, letterText } from './letter/letter';
export { mailDraft } from './mail/draft';
export { paperContext } from './papers/paper-context';
export { offeredPapers } from './papers/offered-papers';
export { allPapers, paperSteps } from './papers/papers';
export { practicePaper } from './practice/practice-paper';
export { refundClaimPdf } from './refund-claim/refund-claim-pdf';
export { saveAddress } from './saved-link/saved-link';
export { signPdf } from './signing/sign-pdf';
export { specificationPdf } from './specification/specification-pdf';
export { voucherBook } from './vouchers/voucher-book';
