import { parseRange, rangeAddress } from '../../ranges';
import { outline, withAttribute } from '../xml/xml-edit';
import { tagAt } from '../xml/xml-scanner';
import { leavesEmpty, type WrittenRows } from './written-cell';

/** Some readers trust the sheet's own word for how far it reaches. */
export function withDimension(text: string, edits: WrittenRows): string {
  const place = outline(text).children.find((child) => child.name === 'dimension');
  if (!place) return text;
  const before = parseRange(tagAt(text, place.start).attribute('ref') ?? '') ?? {
    top: 1,
    left: 1,
    bottom: 1,
    right: 1,
  };
  const reach = { ...before };
  for (const [row, cells] of edits) {
    for (const [column, cell] of cells) {
      if (leavesEmpty(cell)) continue;
      reach.top = Math.min(reach.top, row);
      reach.bottom = Math.max(reach.bottom, row);
      reach.left = Math.min(reach.left, column);
      reach.right = Math.max(reach.right, column);
    }
  }
  const address = rangeAddress(reach);
  return address === rangeAddress(before) ? text : withAttribute(text, place, 'ref', address);
}
