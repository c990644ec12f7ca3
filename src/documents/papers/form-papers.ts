import type { Claim } from '../../claim/claim';
import { issue } from '../../claim/issue';
import type { Language } from '../../text/language';
import { FILE_WORDS } from '../../text/file-words';
import { bookingLetters } from '../booking-letter/booking-letter';
import { listText } from '../claim-text';
import type { PaperContext } from '../context';
import { entryListCsv } from '../entry-list/entry-list';
import { placeOfMissing } from '../form/place-of-missing';
import { formsFor, type OfferedForm } from '../forms';
import { mailDraft } from '../mail/draft';
import type { Paper } from '../pdf/print-pdf';
import { wordsOf } from '../words';
import { leftOut } from './left-out';
import { withoutDoubles, type PaperFile } from './paper-file';
import { fileNamePart } from '../../values/file-name';
import type { Papers } from './papers';
import { signedFor, type PaperSteps } from './steps';

/** The forms that fit the claim, and its lines as they are typed into the payer's system. */
export function* formSteps(
  claim: Claim,
  context: PaperContext,
): PaperSteps<Papers & { readonly hasVouchers: boolean }> {
  const names = FILE_WORDS[context.language];
  const offered = namedForms(formsFor(claim, context), context.language);
  const made: { readonly name: string; readonly paper: Paper }[] = [];
  for (const { name, form } of offered) {
    if (form.refusal !== null) continue;
    yield name;
    made.push({ name, paper: form.print(signedFor(name, context)) });
  }
  const list = offered.some(({ form }) => form.id === 'entryList')
    ? entryListFiles(claim, context, names.entryList)
    : [];
  const letters = bookingPapers(claim, context);
  const refusals = offered.flatMap(({ form }) => form.refusal ?? []);
  return {
    files: withoutDoubles([
      ...made.map(({ name, paper }) => ({ name, bytes: paper.bytes })),
      ...list,
      ...letters.files,
    ]),
    issues: [...refusals, ...letters.issues, ...leftOut(made.map(({ paper }) => paper))],
    hasVouchers: offered.some(({ form }) => form.form.vouchers !== undefined && form.refusal === null),
  };
}

/** Each form with the name of its file. Those that are not made take no name from those that are. */
export function namedForms(
  offered: readonly OfferedForm[],
  language: Language,
): { readonly name: string; readonly form: OfferedForm }[] {
  const nameOf = ({ id, day }: OfferedForm): PaperFile => ({
    name: `${FILE_WORDS[language][id]}-${fileNamePart(day)}.pdf`,
    bytes: '',
  });
  const ready = withoutDoubles(offered.filter(({ refusal }) => refusal === null).map(nameOf));
  return offered.map((form) => ({ form, name: (form.refusal === null && ready.shift()?.name) || nameOf(form).name }));
}

/** Letters to the travel agency, as drafts that a mail program opens. */
export function bookingPapers(claim: Claim, context: PaperContext): Papers {
  const words = wordsOf(context.language, context.templates);
  const { bookingLetter } = FILE_WORDS[context.language];
  const letters = bookingLetters(claim, context);
  const paper = words.form.title.bookingLetter;
  return {
    files: letters
      .filter(({ missing }) => missing.length === 0)
      .map(({ day, draft }) => ({ name: `${bookingLetter}-${fileNamePart(day)}.eml`, bytes: mailDraft(draft) })),
    issues: letters
      .filter(({ missing }) => missing.length > 0)
      .map(({ missing, day }) => {
        const fields = listText(
          missing.map((name) => words.form.field[name]),
          words.label,
        );
        return issue(
          'warning',
          'paper/fields-missing',
          placeOfMissing(missing, { ...claim, lines: claim.lines.filter((line) => line.day === day) }),
          { paper, fields },
        );
      }),
  };
}

export function entryListFiles(claim: Claim, context: PaperContext, name: string): PaperFile[] {
  const stem = `${name}-${fileNamePart(claim.period?.from ?? '')}`;
  return [{ name: `${stem}.csv`, bytes: entryListCsv(claim, context) }];
}
