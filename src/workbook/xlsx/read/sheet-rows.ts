import { columnNumber, type Cell, type Row } from '../../../timesheet/table';
import { WorkbookError } from '../../workbook';
import { XmlScanner } from '../xml/xml-scanner';
import { CellReader, type CellMeaning } from './cell-reader';
import { FrameReader, type SheetFrame } from './sheet-frame';

const LAST_ROW = 1_048_576;

/**
 * The rows that hold cells with something in them, one at a time: a large sheet is never held whole.
 * A walk to the end has seen the rest of the sheet too, and hands over what it says.
 */
export function* sheetRows(
  blocks: Iterable<string>,
  meaning: CellMeaning,
  atEnd: (frame: SheetFrame) => void,
): Generator<Row> {
  const xml = new XmlScanner(blocks);
  const frame = new FrameReader(xml);
  while (xml.next()) {
    if (!xml.opens || xml.name !== 'sheetData') frame.read();
    else if (!xml.empty) yield* rowsOf(xml, new CellReader(xml, meaning));
  }
  atEnd(frame.frame());
}

function* rowsOf(xml: XmlScanner, reader: CellReader): Generator<Row> {
  let number = 0;
  for (;;) {
    if (!xml.next()) throw new WorkbookError('truncated', 'the rows are not closed');
    if (xml.closes) return;
    if (xml.name === 'row') {
      number = xml.whole('r', number + 1);
      if (number < 1 || number > LAST_ROW) throw new WorkbookError('truncated', `there is no row ${number}`);
      const hidden = xml.flag('hidden');
      const cells = xml.empty ? [] : readCells(xml, reader, number);
      if (cells.length > 0) yield { number, hidden, cells };
    } else xml.skip();
  }
}

function readCells(xml: XmlScanner, reader: CellReader, row: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let rising = true;
  for (;;) {
    if (!xml.next()) throw new WorkbookError('truncated', `row ${row} is not closed`);
    if (xml.closes) break;
    if (xml.name !== 'c') {
      xml.skip();
      continue;
    }
    const before = column;
    column = columnOf(xml.attribute('r'), before + 1);
    rising &&= column > before;
    const cell = reader.read(row, column);
    if (cell) cells.push(cell);
  }
  return rising ? cells : cells.sort((a, b) => a.column - b.column);
}

/** The column of "AB12"; cells may leave their address out, and then stand right after the one before. */
export function columnOf(address: string | undefined, next: number): number {
  if (address === undefined) return next;
  let end = 0;
  while (end < address.length && address.charCodeAt(end) > 0x39) end++;
  const column = end === 1 ? address.charCodeAt(0) & 31 : columnNumber(address.slice(0, end));
  if (column === undefined || column < 1) throw new WorkbookError('truncated', `there is no cell ${address}`);
  return column;
}
