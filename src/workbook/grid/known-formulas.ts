/**
 * Whether the grid can work a formula out: every function in it is one that it knows, and it points to cells by their addresses alone.
 * What points into another workbook, or names a table's column, it cannot follow.
 *
 * @param formula without its leading "="
 * @param isKnown asked by the name in capital letters
 */
export function canWorkOut(formula: string, isKnown: (name: string) => boolean): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, quotedSheet);
  if (/[[\]@#]|\{/.test(bare.replace(ERROR_VALUES, ''))) return false;
  const names = bare.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/gu) ?? [];
  return names.every((name) => isKnown(name.toUpperCase()));
}

const ERROR_VALUES = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/gi;

/** A sheet's name may hold anything; that of another workbook begins with its number. */
function quotedSheet(name: string): string {
  return name.includes('[') ? '[' : 'X!';
}
