import type { Claim } from '../../claim/claim';
import { FILE_WORDS } from '../../text/file-words';
import type { PaperContext } from '../context';
import { fileNamePart } from '../../values/file-name';

/** What the files of an employer's claim are called. */
export function employerNames({ invoice }: Claim, { language }: PaperContext) {
  const names = FILE_WORDS[language];
  const number = fileNamePart(invoice.number ?? '');
  return {
    claim: `${invoice.credits ? names.creditNote : names.refundClaim}-${number}.pdf`,
    ehf: `${names.invoice}-${number}.xml`,
    specification: `${names.specification}-${number}.pdf`,
    letter: `${names.letter}-${number}.pdf`,
    draft: `${names.letter}-${number}.eml`,
  };
}
