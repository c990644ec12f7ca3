import type { CellRange } from '../../../timesheet/table';
import { parseRange } from '../../ranges';
import type { ColumnLook, SheetLook } from '../../sheet-look';
import { XmlScanner } from '../xml/xml-scanner';
import type { Colours } from './colours';
import { columnWidth, defaultWidth, rowHeight } from './sizes';

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** In points; what Excel has for Calibri 11. */
const USUAL_HEIGHT = 15;

/** A sheet but for its rows, which are stepped over. */
export type LookFrame = Omit<SheetLook, 'name' | 'rows'>;

/** @param styles how many styles there are */
export function lookFrame(blocks: Iterable<string>, colours: Colours, styles: number): LookFrame {
  const columns: ColumnLook[] = [];
  const merges: CellRange[] = [];
  let frame: Omit<LookFrame, 'columns' | 'merges'> = {
    defaultWidth: defaultWidth(undefined, undefined),
    defaultHeight: rowHeight(USUAL_HEIGHT)!,
    hidesOtherRows: false,
    frozen: { rows: 0, columns: 0 },
    showsGridlines: true,
  };
  const xml = new XmlScanner(blocks);
  let views = 0;
  while (xml.next()) {
    if (!xml.opens) continue;
    if (xml.name === 'sheetData') xml.skipPlainly();
    else if (xml.name === 'tabColor') {
      const tabColor = colours.of(xml);
      if (tabColor !== undefined) frame = { ...frame, tabColor };
    } else if (xml.name === 'sheetView') {
      // Other windows on the same sheet may have views of their own; the first is the one that is opened.
      if (views++ === 0)
        frame = { ...frame, showsGridlines: !['0', 'false'].includes(xml.attribute('showGridLines') ?? '1') };
    } else if (xml.name === 'pane' && views === 1) frame = { ...frame, frozen: frozen(xml) };
    else if (xml.name === 'sheetFormatPr') {
      const height = rowHeight(Number(xml.attribute('defaultRowHeight') ?? USUAL_HEIGHT));
      frame = {
        ...frame,
        defaultWidth: defaultWidth(xml.attribute('defaultColWidth'), xml.attribute('baseColWidth')),
        defaultHeight: height ?? frame.defaultHeight,
        hidesOtherRows: xml.flag('zeroHeight'),
      };
    } else if (xml.name === 'col' && columns.length < LAST_COLUMN) {
      const column = columnLook(xml, columns.at(-1)?.to ?? 0, styles);
      if (column) columns.push(column);
    } else if (xml.name === 'mergeCell') {
      const range = parseRange(xml.attribute('ref') ?? '');
      if (range) merges.push(range);
    }
  }
  return { ...frame, columns, merges };
}

function frozen(xml: XmlScanner): LookFrame['frozen'] {
  if (!['frozen', 'frozenSplit'].includes(xml.attribute('state') ?? '')) return { rows: 0, columns: 0 };
  const split = (name: string, last: number) => {
    const count = Math.floor(Number(xml.attribute(name) ?? 0));
    return count > 0 && count < last ? count : 0;
  };
  return { rows: split('ySplit', LAST_ROW), columns: split('xSplit', LAST_COLUMN) };
}

/** Runs rise in a file of Excel's; what goes back to columns that are said already is passed over. */
function columnLook(xml: XmlScanner, before: number, styles: number): ColumnLook | undefined {
  const from = Math.max(xml.whole('min', 1), before + 1);
  const to = Math.min(xml.whole('max', 0), LAST_COLUMN);
  if (to < from) return undefined;
  const width = columnWidth(Number(xml.attribute('width') ?? NaN));
  const style = xml.whole('style', 0);
  return {
    from,
    to,
    ...(width === undefined ? {} : { width }),
    hidden: xml.flag('hidden') || width === 0,
    style: style < styles ? style : 0,
  };
}
