import type { Day } from '../../values/day';
import { numberTable, type Column } from '../page/number-table';
import type { Fonts } from '../pdf/fonts';
import { printPdf } from '../pdf/print-pdf';

/** Rows enough for a machine to find the code worth compiling. */
const ROWS = 60;

const TEXT = 'Timar løn sum påløp bilag krav ærleg čáppa';

const COLUMNS: Column[] = [
  { head: 'Tekst', kind: 'rest' },
  ...[1, 2, 3, 4, 5, 6].map((column) => ({ head: `${column}`, kind: 'figures' as const })),
];

/** A paper that nobody sees: the first one that somebody waits for is then made by code that is compiled, with fonts that are read. */
export function practicePaper(fonts: Fonts): void {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    COLUMNS.map((_column, column) => (column === 0 ? `${TEXT} ${row}` : `${row * column} 123,45`)),
  );
  printPdf(
    {
      language: 'nn-NO',
      title: '',
      author: '',
      subject: '',
      madeOn: '2000-01-01' as Day,
      margins: { left: 50, top: 50, right: 50, bottom: 50 },
      orientation: 'portrait',
      style: {},
      content: [{ text: TEXT, role: 'H1' }, numberTable({ columns: COLUMNS, rows })],
      header: () => ({ text: TEXT }),
      footer: (page, pages) => ({ text: `${page}/${pages}` }),
      attachments: [],
    },
    fonts,
  );
}
