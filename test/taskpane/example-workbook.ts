import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRange, CellShows } from '../../src/timesheet/table';
import { cellAddress } from '../../src/timesheet/table';
import type { WorkbookModel } from '../office-host/model/workbook-model';
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

/** Types a workbook in, cell by cell. It also runs in a page, so it may use nothing from around it. */
export function typeIn(model: WorkbookModel, workbook: TypedWorkbook | null): void {
  if (!workbook) return;
  const [blank] = model.sheets;
  for (const { name, hidden, cells } of workbook.sheets) {
    const sheet = model.addSheet(name);
    if (hidden) sheet.visibility = 'Hidden';
    for (const { address, value, format } of cells) {
      const area = model.area(address, sheet);
      model.setFormats(area, [[format]]);
      // With the apostrophe nothing that only looks like a number becomes one.
      model.write(area, [[typeof value === 'string' ? `'${value}` : value]], 'user');
    }
  }
  for (const { name, sheet, address } of workbook.tables) {
    model.addTable(model.area(address, model.sheet(sheet))).name = name;
  }
  if (blank) model.deleteSheet(blank);
}
