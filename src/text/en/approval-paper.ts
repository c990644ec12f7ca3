import type { ApprovalPaperWords } from '../nb/approval-paper';

/** The page of a bundle with the audit's checklist, and what was done with the claim. */
export const approvalPaper = {
  title: 'Checklist and handling',
  file: 'checklist',
  claim: 'Claim',
  noNumber: 'no number',
  status: 'Status',
  version: 'Version',
  head: { id: 'No.', control: 'Control', outcome: 'Result' },
  history: {
    heading: 'What has been done',
    none: 'The claim has not been submitted.',
    at: 'Time',
    step: 'Step',
    name: 'Name',
    version: 'Version',
    amount: 'Amount',
    seal: 'Fingerprint',
    sealed: '{count} steps in the log concern other claims. They are not included here.',
  },
  notes: [
    'The names were typed by those who took the steps. The log shows whether anything has changed since. It cannot prevent it, and it does not prove who wrote it.',
    '“krav verify” works out the claim, the controls and the papers anew from the bundle, and follows the log row by row.',
  ],
  changed: 'The checklist or the log comes out differently when made again: {text} is {was}, but becomes {now}.',
} satisfies ApprovalPaperWords;
