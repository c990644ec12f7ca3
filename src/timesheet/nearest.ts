/** The known name that is most like what was written, case aside. There is always one to suggest. */
export function nearest(written: string, known: readonly string[]): string {
  let best = known[0] ?? '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const changes = distance(written.trim().toLowerCase(), name.toLowerCase());
    if (changes < fewest) {
      fewest = changes;
      best = name;
    }
  }
  return best;
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
