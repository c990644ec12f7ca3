/** Excel's limit. */
const LONGEST = 31;

/** A name that Excel allows and that no sheet has: one that is taken gets a number. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    wanted
      .replace(/[\x00-\x1f[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'Krav';
  let name = plain.slice(0, LONGEST).trim();
  for (let number = 2; known.has(name.toLowerCase()); number++)
    name = `${plain.slice(0, LONGEST - 1 - String(number).length).trim()} ${number}`;
  return name;
}
