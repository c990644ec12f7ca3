import { columnNumber } from '../../../timesheet/table';
import { WorkbookError } from '../../workbook';
import type { XmlScanner } from '../xml/xml-scanner';

const LAST_ROW = 1_048_576;

/** Stops at the opening tag of each row, whose cells are to be walked before it goes on. @returns the numbers of the rows */
export function* rowStarts(xml: XmlScanner): Generator<number> {
  let number = 0;
  for (;;) {
    if (!xml.next()) throw new WorkbookError('truncated', 'the rows are not closed');
    if (xml.closes) return;
    if (xml.name === 'row') {
      number = xml.whole('r', number + 1);
      if (number < 1 || number > LAST_ROW) throw new WorkbookError('truncated', `there is no row ${number}`);
      yield number;
    } else xml.skip();
  }
}

/** Stops at the opening tag of each cell of the row at hand; `read` goes to the cell's closing tag. @returns whether the columns rise */
export function eachCell(xml: XmlScanner, row: number, read: (column: number) => void): boolean {
  if (xml.empty) return true;
  let column = 0;
  let rising = true;
  for (;;) {
    if (!xml.next()) throw new WorkbookError('truncated', `row ${row} is not closed`);
    if (xml.closes) return rising;
    if (xml.name !== 'c') {
      xml.skip();
      continue;
    }
    const before = column;
    column = columnOf(xml.attribute('r'), before + 1);
    rising &&= column > before;
    read(column);
  }
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
