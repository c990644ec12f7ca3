import type { CellRange } from '../../timesheet/table';
import { overlap, parseRange, rangeAddress } from '../ranges';

/** What is left of the range that the address names, in at most four pieces. */
export function cutOut(address: string, hole: CellRange): string[] {
  const range = parseRange(address);
  if (!range || !overlap(range, hole)) return [address];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  return [
    { ...range, bottom: top - 1 },
    { ...range, top: bottom + 1 },
    { top, bottom, left: range.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: range.right },
  ]
    .filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right)
    .map(rangeAddress);
}

/** The addresses with one more range, which grows together with those it was cut out of. */
export function grownTogether(addresses: readonly string[], added: CellRange): string[] {
  let grown = added;
  let rest = [...addresses];
  for (;;) {
    const at = rest.findIndex((address) => {
      const range = parseRange(address);
      return range !== undefined && together(range, grown) !== undefined;
    });
    if (at < 0) return [...rest, rangeAddress(grown)];
    grown = together(parseRange(rest[at]!)!, grown)!;
    rest = rest.filter((_, index) => index !== at);
  }
}

/** Two ranges that share a whole side are one. */
function together(one: CellRange, other: CellRange): CellRange | undefined {
  const isAbove = one.left === other.left && one.right === other.right;
  const isBeside = one.top === other.top && one.bottom === other.bottom;
  const touches =
    (isAbove && (one.bottom + 1 === other.top || other.bottom + 1 === one.top)) ||
    (isBeside && (one.right + 1 === other.left || other.right + 1 === one.left));
  if (!touches) return undefined;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function covers(sqref: readonly string[], row: number, column: number): boolean {
  return sqref.some((address) => {
    const range = parseRange(address);
    return range !== undefined && overlap(range, { top: row, left: column, bottom: row, right: column });
  });
}

export function addressesOf(sqref: string | undefined): string[] {
  return (sqref ?? '').split(/\s+/).filter((address) => address !== '');
}
