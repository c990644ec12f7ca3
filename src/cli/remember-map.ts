import { columnMapSettings, parseColumnMap } from '../timesheet/header/column-map';
import type { TableReading } from '../timesheet/read-timesheet';
import type { Edit, Workbook } from '../workbook/workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { newSheetWords } from '../text/words';
import { replaceFile } from './files';
import type { Terminal } from './terminal';

/**
 * The user said which column is which, so the workbook is told: rows `map.<sheet>.<field>` in the table «Innstillinger», for a person to
 * read and delete. Everything else in the file stays byte for byte.
 */
export async function rememberMap(
  path: string,
  workbook: XlsxWorkbook,
  readings: readonly TableReading[],
  text: string,
  terminal: Terminal,
): Promise<void> {
  const { map } = parseColumnMap(text);
  const sheets = [...new Set(readings.map(({ sheet }) => sheet))];
  const wanted = sheets.flatMap((sheet) => columnMapSettings(sheet, map));
  const place = await settingsPlace(workbook, terminal);
  const known = new Map(place.rows.map(({ key, row, value }) => [key, { row, value }]));
  const changed = wanted.filter(({ key, value }) => known.get(key)?.value !== value);
  if (changed.length === 0) return;
  let next = place.nextRow;
  const cells = changed.flatMap(({ key, value }) => {
    const row = known.get(key)?.row ?? next++;
    return [
      { row, column: place.keyColumn, value: key },
      { row, column: place.keyColumn + 1, value },
    ];
  });
  const edits: Edit[] = [...place.before, { edit: 'setCells', sheet: place.sheet, cells }];
  if (place.table && next > place.nextRow) {
    edits.push({
      edit: 'resizeTable',
      name: place.table.name,
      range: { ...place.table.range, bottom: Math.max(place.table.range.bottom, next - 1) },
    });
  }
  await workbook.apply(edits);
  replaceFile(path, workbook.toBytes());
  terminal.done();
  terminal.print(terminal.say('mapSaved', { text: place.sheet }));
}

interface Place {
  readonly sheet: string;
  readonly keyColumn: number;
  readonly nextRow: number;
  readonly rows: readonly { readonly key: string; readonly row: number; readonly value: string }[];
  readonly table?: Workbook['tables'][number];
  /** Edits that make the place, when the workbook has none. */
  readonly before: readonly Edit[];
}

/** The settings that stand there, and the first row below them. */
async function settingsPlace(workbook: Workbook, terminal: Terminal): Promise<Place> {
  const { settings } = newSheetWords(terminal.language);
  const table = workbook.tables.find(({ name }) => /^(innstilling(er|ar)|settings)$/i.test(name));
  const sheet =
    table?.sheet ?? workbook.sheets.find(({ name }) => /^(innstilling(er|ar)|settings)$/i.test(name.trim()))?.name;
  if (sheet === undefined) {
    const [field = '', value = ''] = settings.columns;
    const before: Edit[] = [
      { edit: 'addSheet', name: settings.sheet, columnWidths: [40, 34] },
      {
        edit: 'setCells',
        sheet: settings.sheet,
        cells: [
          { row: 1, column: 1, value: field, look: 'header' },
          { row: 1, column: 2, value, look: 'header' },
        ],
      },
    ];
    return { sheet: settings.sheet, keyColumn: 1, nextRow: 2, rows: [], before };
  }
  const rows: { key: string; row: number; value: string }[] = [];
  const keyColumn = table?.range.left ?? 1;
  let last = table?.range.bottom ?? 0;
  for (const row of (await workbook.content(sheet)).rows) {
    if (row.cells.length > 0) last = Math.max(last, row.number);
    const key = row.cells.find(({ column }) => column === keyColumn)?.value;
    const value = row.cells.find(({ column }) => column === keyColumn + 1)?.value;
    if (typeof key === 'string') rows.push({ key, row: row.number, value: String(value ?? '') });
  }
  return { sheet, keyColumn, nextRow: last + 1, rows, ...(table ? { table } : {}), before: [] };
}
