export interface CleanText {
  readonly text: string;
  /** Letters that the font lacks, each once. What is only invisible is not among them. */
  readonly leftOut: readonly string[];
}

/** Stands where a letter had to be left out, once for each run of them. */
const LEFT_OUT = '\ufffd';

/** Marks of direction, joiners, control characters: they print nothing, but some turn the text around or have no glyph. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

const LIKENESSES: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2192': '->',
  '\u2190': '<-',
};

/**
 * Text that the font can print. A letter without a glyph would be an empty box, and make the file break the archive standard.
 *
 * @param covers whether the font has a glyph for a code point
 */
export function cleanText(text: string, covers: (codePoint: number) => boolean): CleanText {
  const leftOut = new Set<string>();
  const printable = (letter: string) => covers(letter.codePointAt(0) as number);
  let cleaned = '';
  for (const letter of text.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')) {
    if (letter === '\n') cleaned += letter;
    else if (letter === '\t' || /\p{Zs}/u.test(letter))
      cleaned += printable(letter) ? letter : (LIKENESSES[letter] ?? ' ');
    else if (INVISIBLE.test(letter)) continue;
    else if (printable(letter)) cleaned += letter;
    else if (LIKENESSES[letter]) cleaned += LIKENESSES[letter];
    else {
      const parts = [...letter.normalize('NFKD')];
      const base = parts.filter(printable).join('');
      if (base.length < parts.length) leftOut.add(letter);
      if (base) cleaned += base;
      else if (!cleaned.endsWith(LEFT_OUT)) cleaned += printable(LEFT_OUT) ? LEFT_OUT : '?';
    }
  }
  return { text: cleaned, leftOut: [...leftOut] };
}

/** What a person wrote, as one line: line breaks and runs of spaces become one space. No longer than `most` letters. */
export function oneLine(text: string, most = 240): string {
  const line = text.replace(/[\s\u0085]+/gu, (spaces) => (/^\u00a0+$/.test(spaces) ? spaces : ' ')).trim();
  const letters = [...line];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
