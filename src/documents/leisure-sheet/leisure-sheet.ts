import type { Claim, ClaimLine } from '../../claim/claim';
import { columnsFor } from '../form/columns';
import { entryOf } from '../form/entry-of';
import { baseForm, lacking, onePart, type FormKind } from '../form/form-kind';
import { linesTable } from '../form/lines-table';
import { oneLine } from '../pdf/clean-text';

/**
 * Hours of leisure. No signature of an employer is asked for, so there is no place for one.
 *
 * @source V-61, V-100, V-101, V-128
 */
export const leisureSheet: FormKind = {
  id: 'leisureSheet',
  parts: (claim, context) => (context.rules.claimPer === 'month' ? [] : onePart(claim, context, ['perHour'])),
  missing: (claim) =>
    lacking({
      claimantName: claim.claimant.name,
      clockTimes: claim.lines.every(({ from }) => from !== null),
      work: claim.lines.every((line) => line.text !== ''),
    }),
  form(source) {
    const { claim, words } = source;
    const { noteOf, ...base } = baseForm('leisureSheet', source);
    const { date, time, text, hours, rate, amount, note } = columnsFor(claim, words, noteOf);
    const kindOfTime = {
      head: words.form.head.kindOfTime,
      kind: 'words' as const,
      of: (line: ClaimLine) => leisureText(claim, line),
      optional: true,
    };
    const columns = [date, time, { ...text, head: words.form.head.work }, kindOfTime, hours, rate, amount, note];
    return { ...base, parts: [{ table: linesTable(claim.lines, columns, words.label.total) }], signing: [] };
  },
};

/** What kind of leisure it was, where the row says more than the work itself. */
function leisureText(claim: Claim, line: ClaimLine): string {
  const text = oneLine(entryOf(claim, line, 'time')?.leisureKind ?? '');
  return text === oneLine(line.text) ? '' : text;
}
