import { cleanText, oneLine } from '../../../src/documents/pdf/clean-text';

/** A font with Latin letters, the replacement mark, and glyphs for direction marks that must not be used. */
const covers = (codePoint: number) =>
  (codePoint >= 0x20 && codePoint <= 0x17f) || [0x2013, 0x200e, 0x202e, 0xfffd].includes(codePoint);

describe('clean-text', () => {
  it.each([
    // why                                    text                     printed            left out
    ['plain Norwegian is kept', 'Øyvind Ærfugl', 'Øyvind Ærfugl', []],
    ['North Sámi is kept', 'Kárášjohka', 'Kárášjohka', []],
    ['a letter written as two is put together', 'A\u030angstro\u0308m', 'Ångström', []],
    ['code is only text', '<script>&"{{x}}', '<script>&"{{x}}', []],
    ['a leading equals sign is only text', '=SUM(A1)', '=SUM(A1)', []],
    ['an emoji has no glyph', 'bra 😀!', 'bra \ufffd!', ['😀']],
    ['a family of emoji is one gap', '👨‍👩‍👧', '\ufffd', ['👨', '👩', '👧']],
    ['another script is one gap', 'שלום', '\ufffd', ['ש', 'ל', 'ו', 'ם']],
    ['marks that turn the text around go', '\u202eabc\u200e', 'abc', []],
    ['control characters go', 'a\u0000b\u0007', 'ab', []],
    ['a soft hyphen goes', 'lønns\u00adrefusjon', 'lønnsrefusjon', []],
    ['half of a letter is a gap', 'a\ud83d', 'a\ufffd', ['\ud83d']],
    ['a narrow no-break space is a no-break space', '1\u202f000', '1\u00a0000', []],
    ['a tab is a space', 'a\tb', 'a b', []],
    ['line breaks of all kinds are one kind', 'a\r\nb\u2028c', 'a\nb\nc', []],
    ['a letter in disguise is that letter', 'ﬁn ①', 'fin 1', []],
    ['an accent that is lost is said', 'ḁ', 'a', ['ḁ']],
  ])('%s', (_why, text, printed, leftOut) => {
    expect(cleanText(text, covers)).toEqual({ text: printed, leftOut });
  });

  it.each([
    // why                               text                most   line
    ['line breaks become a space', 'a\r\n b', 240, 'a b'],
    ['spaces around go', '  a  ', 240, 'a'],
    ['a no-break space stays', '4\u00a0800', 240, '4\u00a0800'],
    ['exactly as long as allowed', 'abcde', 5, 'abcde'],
    ['one too long is cut', 'abcdef', 5, 'abcd…'],
    ['a letter of two code units is one', '😀😀', 2, '😀😀'],
  ])('%s', (_why, text, most, line) => {
    expect(oneLine(text, most)).toBe(line);
  });
});
