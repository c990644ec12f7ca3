import { newSheetWords } from '../text/new-sheet-words';
import type { NewSheet } from '../workbook/new-sheets';
import { namesOf, type NewSheetChoice } from './sheet-choice';

/** The user's own figures, where the regulation has some that no source gives. */
export function ratesSheet({ regulation, language }: NewSheetChoice): NewSheet | undefined {
  const figures = Object.values(regulation.figures).filter(({ fromUser }) => fromUser === true);
  const named = figures.flatMap(({ name }) => (name ? [{ name }] : []));
  if (named.length === 0) return undefined;
  const { sheet, title, intro, columns } = newSheetWords(language).rates;
  const [rate = '', from = '', value = '', source = ''] = columns;
  return {
    name: sheet,
    tableName: 'Satser',
    title,
    intro,
    columns: [
      { header: rate, width: 40, look: 'input', list: namesOf(named, language) },
      { header: from, width: 13, look: 'date' },
      { header: value, width: 13, look: 'money' },
      { header: source, width: 50, look: 'input' },
    ],
    rows: [],
    emptyRows: 10,
  };
}
