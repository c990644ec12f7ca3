import type { Cell, Row } from '../../../timesheet/table';
import { XmlScanner } from '../xml/xml-scanner';
import { CellReader, type CellMeaning } from './cell-reader';
import { eachCell, rowStarts } from './row-walk';
import { FrameReader, type SheetFrame } from './sheet-frame';

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
  for (const number of rowStarts(xml)) {
    const hidden = xml.flag('hidden');
    const cells: Cell[] = [];
    const rising = eachCell(xml, number, (column) => {
      const cell = reader.read(number, column);
      if (cell) cells.push(cell);
    });
    if (!rising) cells.sort((a, b) => a.column - b.column);
    if (cells.length > 0) yield { number, hidden, cells };
  }
}
