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

interface Used {
  readonly hasHiddenRows: boolean;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** A sheet in two round trips; a very large one in one for each 60 000 cells and one more. */
export async function readContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  date1904: boolean,
  stop?: Stop,
): Promise<SheetContent> {
  const used = sheet.getUsedRangeOrNullObject(true).load(USED);
  const merged = mergesOf(used);
  await context.sync();
  if (used.isNullObject) return { name, rows: [], merges: [], hiddenColumns: [] };
  const size = { top: used.rowIndex, left: used.columnIndex, height: used.rowCount, width: used.columnCount };
  const area = { ...size, hasHiddenRows: used.rowHidden !== false };
  let columns: ReturnType<typeof used.getColumnProperties> | undefined;
  // Asked together with rows, and again when those could not be had.
  const askColumns = () => {
    if (used.columnHidden !== false) columns = used.getColumnProperties({ columnHidden: true });
  };
  const rows: Row[] = [];
  const pieces = inPieces(area);
  // Two are under way at a time: Excel answers the next while the rows of one are made. One conversation has one question at a time.
  const ask = (piece: Used | undefined) => {
    if (!piece) return undefined;
    if (piece === pieces[0]) return readRows(sheet, piece, date1904, askColumns);
    const asked = inExcel((own) => readRows(own.workbook.worksheets.getItem(name), piece, date1904));
    // When the one before fails, nobody waits for this one.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask(pieces[0]);
  for (let index = 1; next; index++) {
    const asked = next;
    stop?.throwIfAborted();
    next = ask(pieces[index]);
    rows.push(...(await asked));
  }
  return {
    name,
    rows,
    merges: mergedRanges(merged),
    hiddenColumns: (columns?.value ?? []).flatMap(({ columnHidden }, index) =>
      columnHidden ? [area.left + index + 1] : [],
    ),
  };
}

/** As few pieces as may be, each about as large. */
function inPieces(area: Used): Used[] {
  const least = Math.ceil((area.height * area.width) / CELLS_AT_ONCE);
  const atOnce = Math.ceil(area.height / least);
  const pieces: Used[] = [];
  for (let from = 0; from < area.height; from += atOnce)
    pieces.push({ ...area, top: area.top + from, height: Math.min(atOnce, area.height - from) });
  return pieces;
}

/** Rows that turn out to be more than Excel can answer with are asked for in halves. */
async function readRows(sheet: Excel.Worksheet, area: Used, date1904: boolean, alsoAsk?: () => void): Promise<Row[]> {
  const range = sheet
    .getRangeByIndexes(area.top, area.left, area.height, area.width)
    .load('values,formulas,numberFormat');
  const hidden = area.hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined;
  alsoAsk?.();
  try {
    await sheet.context.sync();
  } catch (problem) {
    if (codeOf(problem) !== 'ResponsePayloadSizeLimitExceeded' || area.height === 1) throw problem;
    const half = Math.floor(area.height / 2);
    const first = await readRows(sheet, { ...area, height: half }, date1904, alsoAsk);
    const second = { ...area, top: area.top + half, height: area.height - half };
    return [...first, ...(await readRows(sheet, second, date1904, alsoAsk))];
  }
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
      const cell = cellOf(area.left + column + 1, value, formula, format, date1904);
      if (cell) cells.push(cell);
    });
    if (cells.length > 0)
      rows.push({ number: area.top + index + 1, hidden: hidden?.value[index]?.rowHidden ?? false, cells });
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
