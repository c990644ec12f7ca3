/** In the order that is believed when two fit alike: Norwegian numbers have commas in them. */
const DELIMITERS = [';', '\t', ',', '|'] as const;
const LINES = 50;
/** Enough for so many lines, unless one holds a novel. */
const SEEN = 100_000;

export interface Delimited {
  readonly delimiter: string;
  readonly text: string;
}

/** What parts the columns: what the first line says («sep=;», as Excel has it), or what stands as often in one line as in the next. */
export function delimited(text: string): Delimited {
  const said = /^sep=(.)\r?\n?/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], text: text.slice(said[0].length) };
  const lines = linesOf(text.slice(0, SEEN));
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, fit: fitOf(lines, delimiter) })).sort(
    (one, other) => other.fit - one.fit,
  );
  return { delimiter: best && best.fit > 0 ? best.delimiter : ';', text };
}

/** The first lines without what stands in quotes. */
function linesOf(text: string): string[] {
  return text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
}

/** How large a part of the lines has it, and the same number of times. */
function fitOf(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return lines.length === 0 ? 0 : Math.max(0, ...counts.values()) / lines.length;
}
