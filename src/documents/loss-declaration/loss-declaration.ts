import { columnsFor } from '../form/columns';
import { baseForm, lacking, onePart, type FormKind } from '../form/form-kind';
import { linesTable } from '../form/lines-table';
import { claimantSigns } from '../form/signing-of';

/**
 * The claimant's own word for a loss that nothing documents.
 *
 * @source B-38, B-113
 */
export const lossDeclaration: FormKind = {
  id: 'lossDeclaration',
  parts: (claim, context) => onePart(claim, context, ['unsubstantiated']),
  missing: ({ claimant }) => lacking({ claimantName: claimant.name }),
  form(source) {
    const { claim, words } = source;
    const { noteOf, ...base } = baseForm('lossDeclaration', source);
    const { date, time, text, hours, rate, amount, note } = columnsFor(claim, words, noteOf);
    const columns = [date, time, text, hours, rate, amount, note];
    return {
      ...base,
      parts: [{ table: linesTable(claim.lines, columns, words.label.total) }],
      signing: [claimantSigns(words, words.text.declarationUnsubstantiated({}))],
    };
  },
};
