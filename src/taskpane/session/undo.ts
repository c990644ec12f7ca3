import type { CellRange, SheetContent } from '../../timesheet/table';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import { VALUES_SHEET } from '../../workbook/edit-rules';
import type { CellEdit, CellInput, Edit, Stop } from '../../workbook/workbook';

/** What Krav has written, as far as it can be taken back without touching what the user has done since. */
export interface Written {
  /** In the order in which they came. */
  readonly newSheets: readonly string[];
  /** In sheets that were there. */
  readonly cells: readonly WrittenCell[];
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  /** What the new sheets held when they had been written. */
  readonly contents: string;
}

interface WrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellInput;
  readonly after: CellInput;
}

/**
 * Carries the edits out, and remembers what was there. From when they stand it is no longer stopped: the way back would be lost.
 *
 * @throws {WorkbookError}
 */
export async function write(workbook: LiveWorkbook, edits: readonly Edit[], stop?: Stop): Promise<Written> {
  const { sheets, tables } = workbook;
  const isOld = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  const cells = await cellsBefore(workbook, edits, isOld);
  const lists = await listSheets(workbook, edits);
  const resized = edits.flatMap((edit) => (edit.edit === 'resizeTable' ? [edit.name] : []));
  await workbook.apply(edits, stop);
  // Only what the edits made: a sheet that somebody else added meanwhile is theirs.
  const made = edits.flatMap((edit) => (edit.edit === 'addSheet' ? [edit.name] : []));
  const newSheets = workbook.sheets
    .map(({ name }) => name)
    .filter((name) => !isOld(name) && (made.includes(name) || name === VALUES_SHEET));
  return {
    newSheets,
    cells: [...cells, ...(await listsAdded(workbook, lists))],
    tables: tables.filter(({ name }) => resized.includes(name)).map(({ name, range }) => ({ name, range })),
    contents: await textOf(workbook, newSheets),
  };
}

/**
 * Takes back what was written.
 *
 * @returns false, with nothing done, when something of it has been changed since
 * @throws {WorkbookError}
 */
export async function undo(workbook: LiveWorkbook, written: Written, stop?: Stop): Promise<boolean> {
  await workbook.refresh();
  const { newSheets, cells, tables } = written;
  const names = workbook.sheets.map(({ name }) => name);
  if (![...newSheets, ...cells.map(({ sheet }) => sheet)].every((name) => names.includes(name))) return false;
  if ((await textOf(workbook, newSheets)) !== written.contents) return false;
  if (!(await holdStill(workbook, cells))) return false;
  const edits: Edit[] = cells.map(({ sheet, row, column, before }) => ({
    edit: 'setCells',
    sheet,
    cells: [{ row, column, value: before }],
  }));
  edits.push(...tables.map((table): Edit => ({ edit: 'resizeTable', ...table })));
  stop?.throwIfAborted();
  if (edits.length > 0) await workbook.apply(edits, stop);
  if (newSheets.length > 0) await workbook.deleteSheets(newSheets);
  return true;
}

async function cellsBefore(
  workbook: LiveWorkbook,
  edits: readonly Edit[],
  isOld: (sheet: string) => boolean,
): Promise<WrittenCell[]> {
  const found: WrittenCell[] = [];
  for (const edit of edits) {
    if (edit.edit !== 'setCells' || !isOld(edit.sheet)) continue;
    const before = inputsOf(await workbook.content(edit.sheet), edit.cells);
    edit.cells.forEach(({ row, column, value }, index) =>
      found.push({ sheet: edit.sheet, row, column, before: before[index] ?? null, after: value }),
    );
  }
  return found;
}

/** Lists to choose from stand in a hidden sheet, which may have been there. */
async function listSheets(workbook: LiveWorkbook, edits: readonly Edit[]): Promise<SheetContent[]> {
  if (!edits.some(({ edit }) => edit === 'addList')) return [];
  const found: SheetContent[] = [];
  for (const { name, hidden, hasCells } of workbook.sheets)
    if (hidden && hasCells) found.push(await workbook.content(name));
  return found;
}

async function listsAdded(workbook: LiveWorkbook, before: readonly SheetContent[]): Promise<WrittenCell[]> {
  const added: WrittenCell[] = [];
  for (const content of before) {
    const sheet = content.name;
    const places = [...(await workbook.content(sheet)).rows].flatMap(({ number: row, cells }) =>
      cells.map(({ column, value }) => ({ row, column, after: value })),
    );
    inputsOf(content, places).forEach((was, index) => {
      const place = places[index];
      if (place && was === null && place.after !== null) added.push({ sheet, ...place, before: null });
    });
  }
  return added;
}

async function holdStill(workbook: LiveWorkbook, cells: readonly WrittenCell[]): Promise<boolean> {
  for (const sheet of new Set(cells.map(({ sheet: name }) => name))) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const now = inputsOf(await workbook.content(sheet), own);
    if (own.some(({ after }, index) => now[index] !== after)) return false;
  }
  return true;
}

function inputsOf(
  { rows }: SheetContent,
  cells: readonly Pick<CellEdit, 'row' | 'column'>[],
): (CellInput | undefined)[] {
  const found = new Map<string, CellInput>();
  for (const { number, cells: ofRow } of rows) {
    for (const { column, value, formula } of ofRow)
      found.set(`${number} ${column}`, formula === undefined ? value : { formula });
  }
  return cells.map(({ row, column }) => found.get(`${row} ${column}`) ?? null);
}

async function textOf(workbook: LiveWorkbook, sheets: readonly string[]): Promise<string> {
  const contents: unknown[] = [];
  for (const name of sheets) contents.push([name, [...(await workbook.content(name)).rows]]);
  return JSON.stringify(contents);
}
