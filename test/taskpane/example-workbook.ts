import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRange, CellShows } from '../../src/timesheet/table';
import { cellAddress } from '../../src/timesheet/table';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

/** A workbook as a page that plays Excel can type it in. */
export interface TypedWorkbook {
  readonly sheets: readonly TypedSheet[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly address: string }[];
}

interface TypedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly TypedCell[];
}

interface TypedCell {
  readonly address: string;
  readonly value: string | number | boolean;
  readonly format: string;
}

const FORMATS: Readonly<Partial<Record<CellShows, string>>> = {
  date: 'dd.mm.yyyy',
  dateTime: 'dd.mm.yyyy hh:mm',
  time: 'hh:mm',
  duration: '[h]:mm',
  percent: '0.00%',
};

/** One of our examples, cell by cell: values and formats, without looks and lists. */
export async function exampleWorkbook(name: string): Promise<TypedWorkbook> {
  const workbook = XlsxWorkbook.open(readFileSync(join(__dirname, '../../examples', name)));
  const sheets = await Promise.all(
    workbook.sheets.map(async ({ name: sheet, hidden }) => {
      const { rows } = await workbook.content(sheet);
      const cells = [...rows].flatMap(({ number, cells: inRow }) =>
        inRow.flatMap(({ column, value, shows }): TypedCell[] =>
          value === null ? [] : [{ address: cellAddress(number, column), value, format: FORMATS[shows] ?? 'General' }],
        ),
      );
      return { name: sheet, hidden, cells };
    }),
  );
  const address = ({ top, left, bottom, right }: CellRange): string =>
    `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
  return {
    sheets,
    tables: workbook.tables.map(({ name: table, sheet, range }) => ({ name: table, sheet, address: address(range) })),
  };
}
