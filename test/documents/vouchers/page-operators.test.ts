import { CannotBind } from '../../../src/documents/vouchers/cannot-bind';
import { archiveOperators } from '../../../src/documents/vouchers/page-operators';

const written = (text: string): string =>
  Buffer.from(archiveOperators(Uint8Array.from(Buffer.from(text, 'latin1'))))
    .toString('latin1')
    .replaceAll('\n', ' ');

describe('page-operators', () => {
  it.each<[string, string, string]>([
    // why, operators, what is kept
    ['nothing', '', ''],
    ['the file’s own marks go', '/P <</MCID 0>> BDC 1 0 0 rg EMC /Span BMC f EMC /X MP', '1 0 0 rg f'],
    ['a text that looks like a mark stays', 'BT (EMC \\) BDC) Tj ET', 'BT (EMC \\) BDC) Tj ET'],
    ['parentheses in pairs', '((a) b) Tj', '((a) b) Tj'],
    ['hex, names and arrays', '/F1 9 Tf [<00 41> -20 (b)] TJ', '/F1 9 Tf [<00 41> -20 (b)] TJ'],
    ['remarks go', '1 g % EMC\n f', '1 g f'],
    ['ink becomes a colour of the screen', '0 0 0 1 k 0 1 1 0 K', '0 0 0 rg 1 0 0 RG'],
    ['a state that is not taken back is', 'q q f Q', 'q q f Q Q'],
    ['one taken back too often is not', 'f Q Q q n Q', 'f q n Q'],
    ['an intent that is none goes', '/Photo ri /Perceptual ri', '/Perceptual ri'],
    [
      'a small picture, whatever its bytes',
      'BI /W 1 /H 1 /BPC 8 /CS /G ID \x01EI\xff EI Q f',
      'BI  /W 1 /H 1 /BPC 8 /CS /G ID \x01EI\xff EI f',
    ],
  ])('%s', (_why, text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    // why, operators, hindrance
    ['an operator that is none', '1 frobnicate', 'features'],
    ['a number that is none', '1.2.3 g', 'features'],
    ['a text without its end', '(hei Tj', 'features'],
    ['an array without its end', '[1 2', 'features'],
    ['a bracket too much', ']', 'features'],
    ['states within states', 'q '.repeat(23), 'features'],
    ['inks by name', '/DeviceCMYK cs', 'colours'],
    ['inks in a small picture', 'BI /W 1 /H 1 /CS /CMYK ID abcd EI', 'colours'],
    ['a small picture without its end', 'BI /W 1 ID abcd', 'features'],
    ['arrays within arrays', '['.repeat(100), 'features'],
  ])('refuses %s', (_why, text, expected) => {
    let found: unknown;
    try {
      written(text);
    } catch (problem) {
      found = problem;
    }
    expect(found).toBeInstanceOf(CannotBind);
    expect((found as CannotBind).hindrance).toBe(expected);
  });
});
