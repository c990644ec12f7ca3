import type { Cell, CellShows, Row, SheetContent } from '../../timesheet/table';
import { formatShows } from '../number-formats';
import { DAYS_TO_1904 } from '../xlsx/read/cell-reader';
import type { Stop } from '../workbook';
import { codeOf, inExcel } from './in-excel';
import { mergedRanges, mergesOf } from './merges';

/**
 * Cells asked for in one round trip. Excel on the web answers with at most 5 MB; each cell comes three times (value, formula, format),
 * most in less than forty bytes.
 */
const CELLS_AT_ONCE = 60_000;

/** Whether any row or column is hidden is asked with it: most often none is, and then nobody is asked about each. */
const USED = 'rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden';

/** A sheet with cells, whose rows are being read. */
interface OpenSheet {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
  readonly rows: Row[];
  hiddenColumns: readonly number[];
}

/** Rows of a sheet that are asked for together. */
interface Piece {
  readonly sheet: OpenSheet;
  readonly top: number;
  readonly height: number;
}

/**
 * Sheets in two round trips, however many they are; and one more for each 60 000 cells beyond the first.
 *
 * @returns in the order of the names
 */
export async function readContents(
  context: Excel.RequestContext,
  names: readonly string[],
  date1904: boolean,
  stop?: Stop,
): Promise<SheetContent[]> {
  if (names.length === 0) return [];
  const asked = names.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load(USED);
    return { name, used, merged: mergesOf(used) };
  });
  await context.sync();
  const found = asked.map(({ name, used, merged }) => ({
    name,
    sheet: used.isNullObject ? undefined : openSheet(name, used),
    merges: used.isNullObject ? [] : mergedRanges(merged),
  }));
  await readRows(context, inRequests(found.flatMap(({ sheet }) => (sheet ? piecesOf(sheet) : []))), date1904, stop);
  return found.map(({ name, sheet, merges }) => ({
    name,
    rows: sheet?.rows ?? [],
    merges,
    hiddenColumns: sheet?.hiddenColumns ?? [],
  }));
}

function openSheet(name: string, used: Excel.Range): OpenSheet {
  return {
    ...{ name, top: used.rowIndex, left: used.columnIndex, height: used.rowCount, width: used.columnCount },
    ...{ hasHiddenRows: used.rowHidden !== false, hasHiddenColumns: used.columnHidden !== false },
    ...{ rows: [], hiddenColumns: [] },
  };
}

/** As few pieces as may be, each about as large. */
function piecesOf(sheet: OpenSheet): Piece[] {
  const least = Math.ceil((sheet.height * sheet.width) / CELLS_AT_ONCE);
  const atOnce = Math.ceil(sheet.height / least);
  return Array.from({ length: Math.ceil(sheet.height / atOnce) }, (_, index) => {
    const from = index * atOnce;
    return { sheet, top: sheet.top + from, height: Math.min(atOnce, sheet.height - from) };
  });
}

/** Small sheets are asked for together. */
function inRequests(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.height * piece.sheet.width;
    if (cells > room) {
      requests.push([]);
      room = CELLS_AT_ONCE;
    }
    requests.at(-1)?.push(piece);
    room -= cells;
  }
  return requests;
}

/**
 * Two requests are under way at a time: Excel answers the next while the rows of one are made. One conversation has one question at a time,
 * so each but the first has its own.
 */
async function readRows(
  context: Excel.RequestContext,
  requests: readonly (readonly Piece[])[],
  date1904: boolean,
  stop?: Stop,
): Promise<void> {
  const ask = (request: readonly Piece[] | undefined) => {
    if (!request) return undefined;
    const isFirst = request === requests[0];
    const asked = isFirst ? rowsOf(context, request, date1904) : inExcel((own) => rowsOf(own, request, date1904));
    // When the one before fails, or nothing more is wanted, nobody waits for this one.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask(requests[0]);
  for (let index = 1; next; index++) {
    const asked = next;
    stop?.throwIfAborted();
    next = ask(requests[index]);
    const rows = await asked;
    requests[index - 1]?.forEach(({ sheet }, place) => sheet.rows.push(...(rows[place] ?? [])));
  }
}

/** What turns out to be more than Excel can answer with is asked for in halves. */
async function rowsOf(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  date1904: boolean,
): Promise<readonly Row[][]> {
  const asked = pieces.map((piece) => askFor(context, piece));
  try {
    await context.sync();
  } catch (problem) {
    const [piece, ...others] = pieces;
    if (codeOf(problem) !== 'ResponsePayloadSizeLimitExceeded' || !piece) throw problem;
    if (others.length === 0) {
      if (piece.height === 1) throw problem;
      const half = Math.floor(piece.height / 2);
      const [first = []] = await rowsOf(context, [{ ...piece, height: half }], date1904);
      const rest = { ...piece, top: piece.top + half, height: piece.height - half };
      const [second = []] = await rowsOf(context, [rest], date1904);
      return [[...first, ...second]];
    }
    const half = Math.floor(pieces.length / 2);
    const first = await rowsOf(context, pieces.slice(0, half), date1904);
    return [...first, ...(await rowsOf(context, pieces.slice(half), date1904))];
  }
  return asked.map((piece) => rowsMade(piece, date1904));
}

type AskedPiece = ReturnType<typeof askFor>;

function askFor(context: Excel.RequestContext, piece: Piece) {
  const { sheet, top, height } = piece;
  const cells = context.workbook.worksheets.getItem(sheet.name);
  const range = cells.getRangeByIndexes(top, sheet.left, height, sheet.width).load('values,formulas,numberFormat');
  const hidden = sheet.hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined;
  // Once for the sheet.
  const asksColumns = sheet.hasHiddenColumns && top === sheet.top;
  const columns = asksColumns ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return { piece, range, hidden, columns };
}

function rowsMade({ piece, range, hidden, columns }: AskedPiece, date1904: boolean): Row[] {
  const { sheet, top } = piece;
  if (columns)
    sheet.hiddenColumns = columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden ? [sheet.left + index + 1] : [],
    );
  // Taken out once: the client looks up and checks each property again for every cell that asks.
  const { values, formulas, numberFormat } = range;
  const shows = new Map<unknown, CellShows>();
  const showsOf = (format: unknown): CellShows => {
    const known = shows.get(format);
    if (known !== undefined) return known;
    const found = formatShows(String(format));
    shows.set(format, found);
    return found;
  };
  const rows: Row[] = [];
  values.forEach((row: unknown[], index) => {
    const cells: Cell[] = [];
    row.forEach((value, column) => {
      const formula: unknown = formulas[index]?.[column];
      const format = showsOf(numberFormat[index]?.[column]);
      const cell = cellOf(sheet.left + column + 1, value, formula, format, date1904);
      if (cell) cells.push(cell);
    });
    if (cells.length > 0)
      rows.push({ number: top + index + 1, hidden: hidden?.value[index]?.rowHidden ?? false, cells });
  });
  return rows;
}

const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|CALC!|SPILL!|CONNECT!|FIELD!|BLOCKED!|GETTING_DATA)$/;

function cellOf(
  column: number,
  value: unknown,
  formula: unknown,
  shows: CellShows,
  date1904: boolean,
): Cell | undefined {
  // A text that begins with «=» is its own formula to Excel; a real one has come to something else.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === '' && !isFormula) return undefined;
  const cell = meaningOf(column, value, shows, date1904);
  return isFormula ? { ...cell, formula: formula.slice(1) } : cell;
}

function meaningOf(column: number, value: unknown, shows: CellShows, date1904: boolean): Cell {
  if (typeof value === 'boolean') return { column, value, shows: 'boolean' };
  if (typeof value === 'number') {
    const isDay = shows === 'date' || shows === 'dateTime';
    return { column, value: date1904 && isDay ? value + DAYS_TO_1904 : value, shows };
  }
  const text = String(value);
  return { column, value: text, shows: ERROR.test(text) ? 'error' : 'text' };
}
