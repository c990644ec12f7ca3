/** Pixels of the widest digit in Calibri 11, which is what Excel counts widths in; another default font is a pixel wider at most. */
const DIGIT = 7;
/** Room beside the digits. */
const PADDING = 5;
const WIDEST = 255;
const HIGHEST = 409.5;
/** Digits in a column that nobody has set. */
const USUAL = 8;

/** @param characters as the file has it, the room beside them included @source ECMA-376 part 1, 18.3.1.13 */
export function columnWidth(characters: number): number | undefined {
  if (!(characters >= 0 && characters <= WIDEST)) return undefined;
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** A default in digits alone is widened to a multiple of eight pixels. */
export function defaultWidth(width: string | undefined, digits: string | undefined): number {
  const said = width === undefined ? undefined : columnWidth(Number(width));
  if (said) return said;
  const count = Number(digits ?? USUAL);
  return Math.ceil(((count >= 1 && count <= WIDEST ? count : USUAL) * DIGIT + PADDING) / 8) * 8;
}

/** @param points 72 to the inch */
export function rowHeight(points: number): number | undefined {
  return points >= 0 && points <= HIGHEST ? Math.round((points * 4) / 3) : undefined;
}
