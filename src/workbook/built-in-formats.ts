import { builtInShows } from './number-formats';

/** The codes of formats that a file uses by number, as a Norwegian Excel shows them (ECMA-376 part 1, 18.8.30, leaves that to the language). */
const CODES: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"kr" #,##0;-"kr" #,##0',
  6: '"kr" #,##0;[Red]-"kr" #,##0',
  7: '"kr" #,##0.00;-"kr" #,##0.00',
  8: '"kr" #,##0.00;[Red]-"kr" #,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'dd.mmm.yy',
  16: 'dd.mmm',
  17: 'mmm.yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd.mm.yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '"kr" #,##0;-"kr" #,##0;"kr" "-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"kr" #,##0.00;-"kr" #,##0.00;"kr" "-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

export function builtInCode(id: number): string {
  const known = CODES[id];
  if (known !== undefined) return known;
  const shows = builtInShows(id);
  if (shows === 'date') return CODES[14]!;
  return shows === 'time' ? CODES[20]! : CODES[0]!;
}

/** Two codes mean «as the machine is set up»; this is what they are in Norway. */
export function settledCode(code: string): string {
  if (/^\[\$-F800\]/i.test(code)) return 'dddd d. mmmm yyyy';
  return /^\[\$-F400\]/i.test(code) ? 'hh:mm:ss' : code;
}
