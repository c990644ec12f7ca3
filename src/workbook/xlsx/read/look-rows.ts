import type { CellPicture, RowLook } from '../../sheet-look';
import { XmlScanner } from '../xml/xml-scanner';
import { CellReader, type CellMeaning } from './cell-reader';
import { eachCell, rowStarts } from './row-walk';
import { rowHeight } from './sizes';

/** Cells and rows with nothing but a look are told of up to here; somebody has coloured more than anybody looks at. */
const MOST_EMPTY = 200_000;

/**
 * The rows as they look, one at a time.
 *
 * @param styles how many styles there are; a cell that names another has the first
 */
export function* lookRows(blocks: Iterable<string>, meaning: CellMeaning, styles: number): Generator<RowLook> {
  const xml = new XmlScanner(blocks);
  if (!xml.find('sheetData') || xml.empty) return;
  const reader = new CellReader(xml, meaning);
  const styleOf = () => {
    const style = xml.whole('s', 0);
    return style < styles ? style : 0;
  };
  let empty = 0;
  for (const number of rowStarts(xml)) {
    const said = rowHeight(Number(xml.attribute('ht') ?? NaN));
    const hidden = xml.flag('hidden') || said === 0;
    const style = xml.flag('customFormat') ? styleOf() : undefined;
    const cells: CellPicture[] = [];
    const rising = eachCell(xml, number, (column) => {
      const own = styleOf();
      const cell = reader.read(number, column);
      if (cell) cells.push({ column, style: own, cell, ...(reader.array && { array: reader.array }) });
      else if (empty++ < MOST_EMPTY) cells.push({ column, style: own });
    });
    if (!rising) cells.sort((a, b) => a.column - b.column);
    const isPlain = cells.length === 0 && said === undefined && style === undefined && !hidden;
    if (isPlain || (cells.length === 0 && empty++ >= MOST_EMPTY)) continue;
    yield {
      number,
      hidden,
      cells,
      ...(said === undefined ? {} : { height: said }),
      ...(style === undefined ? {} : { style }),
    };
  }
}
