/** The known name that is most like what was written, case aside. There is always one to suggest. */
export function nearest(written: string, known: readonly string[]): string {
  return nearestFew(written, known, 1)[0] ?? '';
}

/** So many known names that are most like what was written, the likest first. */
export function nearestFew(written: string, known: readonly string[], count: number): string[] {
  const plain = written.trim().toLowerCase();
  return known
    .map((name) => ({ name, changes: distance(plain, name.toLowerCase()) }))
    .sort((one, other) => one.changes - other.changes)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Levenshtein's distance: letters to add, take out or change. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (previous[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[other.length] as number;
}
