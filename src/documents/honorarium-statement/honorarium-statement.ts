import type { ClaimLine } from '../../claim/claim';
import { lineText } from '../claim-text';
import { columnsFor } from '../form/columns';
import { entryOf } from '../form/entry-of';
import { baseForm, lacking, withLines, type FormKind } from '../form/form-kind';
import { linesTable, type LineColumn } from '../form/lines-table';
import { claimantSigns } from '../form/signing-of';
import { oneLine } from '../pdf/clean-text';

/**
 * Fees by the piece, under the regulation's own names.
 *
 * @source V-15 to V-22, V-82, V-86, V-88, V-90, V-92, V-95
 */
export const honorariumStatement: FormKind = {
  id: 'honorariumStatement',
  parts: (claim) => {
    const lines = claim.lines.filter((line) => entryOf(claim, line, 'honorarium'));
    return lines.length === 0 ? [] : [withLines(claim, lines)];
  },
  missing: ({ claimant }) => lacking({ claimantName: claimant.name }),
  form(source) {
    const { claim, context, words } = source;
    const { form, label } = words;
    const { noteOf, ...base } = baseForm('honorariumStatement', source);
    const { date, rate, amount, note } = columnsFor(claim, words, noteOf);
    const underType = (line: ClaimLine): string =>
      [lineText(line), entryOf(claim, line, 'honorarium')?.certificate && form.certificate].filter(Boolean).join(' · ');
    const count = claim.lines.reduce((sum, line) => sum + (line.count ?? 0), 0);
    const columns: LineColumn[] = [
      date,
      {
        head: form.head.type,
        kind: 'rest',
        of: (line) => ({ text: oneLine(context.kinds[line.kind]?.name ?? line.kind), below: underType(line) }),
      },
      {
        head: form.head.contact,
        kind: 'words',
        of: (line) => oneLine(entryOf(claim, line, 'honorarium')?.contact ?? ''),
        optional: true,
      },
      {
        head: label.head.count,
        kind: 'figures',
        of: (line) => (line.count === null ? label.noneCut : String(line.count)),
        total: String(count),
      },
      rate,
      amount,
      note,
    ];
    return {
      ...base,
      parts: [{ table: linesTable(claim.lines, columns, label.total) }],
      signing: [claimantSigns(words)],
    };
  },
};
