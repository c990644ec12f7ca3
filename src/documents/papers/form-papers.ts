import type { Claim } from '../../claim/claim';
import { issue } from '../../claim/issue';
import { WORDS } from '../../text/words';
import { bookingLetters } from '../booking-letter/booking-letter';
import { listText } from '../claim-text';
import type { PaperContext } from '../context';
import { entryListCsv } from '../entry-list/entry-list';
import { formsFor } from '../forms';
import { mailDraft } from '../mail/draft';
import { wordsOf } from '../words';
import { leftOut } from './left-out';
import { fileNamePart, withoutDoubles, type PaperFile } from './paper-file';
import type { Papers } from './papers';

/** The forms that fit the claim, and its lines as they are typed into the payer's system. */
export function formPapers(claim: Claim, context: PaperContext): Papers & { readonly hasVouchers: boolean } {
  const names = WORDS[context.language].files;
  const offered = formsFor(claim, context);
  const made = offered
    .filter(({ refusal }) => refusal === null)
    .map((one) => ({ name: `${names[one.id]}-${fileNamePart(one.day)}.pdf`, paper: one.print() }));
  const list = offered.some(({ id }) => id === 'entryList') ? entryListFiles(claim, context, names.entryList) : [];
  const letters = bookingPapers(claim, context);
  const refusals = offered.flatMap(({ refusal }) => refusal ?? []);
  return {
    files: withoutDoubles([
      ...made.map(({ name, paper }) => ({ name, bytes: paper.bytes })),
      ...list,
      ...letters.files,
    ]),
    issues: [...refusals, ...letters.issues, ...leftOut(made.map(({ paper }) => paper))],
    hasVouchers: offered.some(({ form, refusal }) => form.vouchers !== undefined && refusal === null),
  };
}

/** Letters to the travel agency, as drafts that a mail program opens. */
function bookingPapers(claim: Claim, context: PaperContext): Papers {
  const words = wordsOf(context.language, context.templates);
  const { bookingLetter } = WORDS[context.language].files;
  const letters = bookingLetters(claim, context);
  const paper = words.form.title.bookingLetter;
  return {
    files: letters
      .filter(({ missing }) => missing.length === 0)
      .map(({ day, draft }) => ({ name: `${bookingLetter}-${fileNamePart(day)}.eml`, bytes: mailDraft(draft) })),
    issues: letters
      .filter(({ missing }) => missing.length > 0)
      .map(({ missing }) => {
        const fields = listText(
          missing.map((name) => words.form.field[name]),
          words.label,
        );
        return issue('warning', 'paper/fields-missing', {}, { paper, fields });
      }),
  };
}

function entryListFiles(claim: Claim, context: PaperContext, name: string): PaperFile[] {
  const stem = `${name}-${fileNamePart(claim.period?.from ?? '')}`;
  return [{ name: `${stem}.csv`, bytes: entryListCsv(claim, context) }];
}
