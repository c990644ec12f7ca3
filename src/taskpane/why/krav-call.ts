/** A KRAV function with its arguments as they are written. */
export interface KravCall {
  /** Without «KRAV.». */
  readonly name: string;
  readonly arguments: readonly string[];
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/**
 * The first KRAV function of a formula, also inside another such as ROUND.
 *
 * @param formula as English Excel writes it, with commas between arguments
 * @returns undefined when there is none, or its brackets do not match
 */
export function kravCall(formula: string): KravCall | undefined {
  const begin = /(?:^|[^A-Z0-9_.])KRAV\.([A-ZÆØÅ]+)\(/iu.exec(withoutTexts(formula));
  if (!begin?.[1]) return undefined;
  const found = argumentsFrom(formula, begin.index + begin[0].length);
  return found && { name: begin[1].toUpperCase(), arguments: found };
}

/** Texts and quoted names of sheets are blanked out: a name in a text is no function. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => ' '.repeat(text.length));
}

function argumentsFrom(formula: string, start: number): string[] | undefined {
  const plain = withoutTexts(formula);
  const found: string[] = [];
  const open: string[] = [];
  let begin = start;
  for (let at = start; at < plain.length; at++) {
    const letter = plain[at] as string;
    const closing = CLOSES[letter];
    if (closing) open.push(closing);
    else if (open.length > 0 && letter === open.at(-1)) open.pop();
    else if (open.length === 0 && (letter === ',' || letter === ')')) {
      found.push(formula.slice(begin, at).trim());
      begin = at + 1;
      if (letter === ')') return found.length === 1 && found[0] === '' ? [] : found;
    }
  }
  return undefined;
}
