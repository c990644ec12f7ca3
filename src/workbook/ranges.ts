import { cellAddress, columnNumber, type CellRange } from '../timesheet/table';

/** The range that "A1:D20" (or "$A$1", for one cell) names; `undefined` for whole columns and for what is no range. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const left = columnNumber(match[1]!);
  const right = columnNumber(match[3] ?? match[1]!);
  if (left === undefined || right === undefined) return undefined;
  const top = +match[2]!;
  return { top, left, bottom: match[4] === undefined ? top : +match[4], right };
}

export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

export function overlap(one: CellRange, other: CellRange): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
