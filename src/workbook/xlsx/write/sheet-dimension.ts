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
  let { top, left, bottom, right } = before;
  for (const [row, cells] of edits) {
    for (const [column, cell] of cells) {
      const isInside = row >= top && row <= bottom && column >= left && column <= right;
      if (isInside || leavesEmpty(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const address = rangeAddress({ top, left, bottom, right });
  return address === rangeAddress(before) ? text : withAttribute(text, place, 'ref', address);
}
