import type { FormulaCall } from './formula-calls';
import type { FormulaPiece } from './formula-pieces';
import { ENGLISH_NAMES, SAME_NAME_OTHER_FUNCTION, TAKES_ONE } from './function-names';

/** Why a formula cannot be taken as it is typed. */
export type FormulaRefusal =
  | 'empty'
  | 'unclosed' // a text, a name of a sheet or brackets have no end
  | 'brackets' // as many must close as open
  | 'comma' // between values, as in English
  | 'commaInCall' // SUM(1,5) is one number or two
  | 'point' // 1.5, or a stray point
  | 'space' // 1 234
  | 'array' // {1,5;2}: columns or decimals
  | 'thisRow' // [@Timer], which a file writes otherwise
  | 'otherWorkbook'; // [Bok2.xlsx]Ark1!A1

type Check = (pieces: readonly FormulaPiece[], calls: ReadonlyMap<number, FormulaCall>) => boolean;

/** In the order in which a person would mend them. */
const CHECKS: readonly (readonly [FormulaRefusal, Check])[] = [
  ['empty', (pieces) => pieces.length === 0],
  ['unclosed', (pieces) => pieces.some(({ kind }) => kind === 'unclosed')],
  ['brackets', (pieces) => !isBalanced(pieces)],
  ['otherWorkbook', isOtherWorkbook],
  ['thisRow', (pieces) => pieces.some(({ kind, text }) => kind === 'brackets' && /\[\s*@/.test(text))],
  ['array', isUnclearArray],
  ['point', (pieces) => pieces.some(({ kind, text }) => kind === 'other' && text === '.')],
  ['comma', (pieces) => pieces.some(({ kind, text }) => kind === 'other' && text === ',')],
  ['space', isSplitNumber],
  ['commaInCall', isUnclearCall],
];

export function refusalOf(
  pieces: readonly FormulaPiece[],
  calls: ReadonlyMap<number, FormulaCall>,
): FormulaRefusal | undefined {
  return CHECKS.find(([, fails]) => fails(pieces, calls))?.[0];
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

function isBalanced(pieces: readonly FormulaPiece[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of pieces) {
    if (kind !== 'other') continue;
    if (text === '(' || text === '{') open.push(text);
    else if (text === ']' || (CLOSES[text] !== undefined && open.pop() !== CLOSES[text])) return false;
  }
  return open.length === 0;
}

/** Brackets that no name of a table stands before hold the name of a file; so do they in the quoted name of a sheet. */
function isOtherWorkbook(pieces: readonly FormulaPiece[]): boolean {
  return pieces.some(({ kind, text }, index) => {
    if (kind === 'sheet') return text.includes('[');
    return kind === 'brackets' && pieces[index - 1]?.kind !== 'name' && !/\[\s*@/.test(text);
  });
}

/** `{1\2;3\4}` is Norwegian. A comma is a decimal one where a backslash tells so; a comma or a point between columns is not Norwegian. */
function isUnclearArray(pieces: readonly FormulaPiece[]): boolean {
  let begin = -1;
  return pieces.some(({ kind, text }, index) => {
    if (kind === 'other' && text === '{') begin = index;
    if (kind !== 'other' || text !== '}') return false;
    const inside = pieces.slice(begin + 1, index);
    const hasComma = inside.some((piece) => piece.kind !== 'text' && piece.text.includes(','));
    const hasSign = (sign: string): boolean => inside.some((piece) => piece.kind === 'other' && piece.text === sign);
    return hasSign(',') || hasSign('.') || (hasComma && !hasSign('\\'));
  });
}

/** «1 234» would be where two references meet. */
function isSplitNumber(pieces: readonly FormulaPiece[]): boolean {
  return pieces.some(
    ({ kind }, index) =>
      kind === 'space' && pieces[index - 1]?.kind === 'number' && pieces[index + 1]?.kind === 'number',
  );
}

/**
 * `SUM(1,5)` when nothing in the formula tells which language it is in. A semicolon between values does, and so does a name that only a
 * Norwegian Excel has; brackets of its own around the number do as well, for there no values are listed.
 */
function isUnclearCall(pieces: readonly FormulaPiece[], calls: ReadonlyMap<number, FormulaCall>): boolean {
  const nameOf = (index: number): string => pieces[index]?.text.toUpperCase() ?? '';
  const isNorwegian = [...calls].some(
    ([index, { values }]) =>
      values > 1 || (ENGLISH_NAMES.has(nameOf(index)) && !SAME_NAME_OTHER_FUNCTION.has(nameOf(index))),
  );
  if (isNorwegian) return false;
  return [...calls].some(([index, { hasDecimal }]) => hasDecimal && !TAKES_ONE.has(nameOf(index)));
}
