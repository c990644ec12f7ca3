import { refusalOf, type FormulaRefusal } from './formula-refusals';
import { formulaPieces, type FormulaPiece } from './formula-pieces';
import { ENGLISH_NAMES, ERRORS, SAME_NAME_OTHER_FUNCTION } from './function-names';
import { formulaCalls, type FormulaCall } from './formula-calls';

/** A formula in English without its «=», or why it cannot be taken. */
export type TypedFormula = { readonly formula: string } | { readonly refused: FormulaRefusal };

export function isFormula(typed: string): boolean {
  return typed.startsWith('=');
}

/**
 * A formula as it is typed in a Norwegian Excel: `=AVRUND(B2*1,5;2)` is `ROUND(B2*1.5,2)`. Function names may be English too.
 *
 * Whatever an English formula would mean otherwise is refused: `=SUM(1,5)` is one number to one reader and two to another.
 */
export function formulaTyped(typed: string): TypedFormula {
  const pieces = formulaPieces(typed.replace(/^=/, '').trim(), ',');
  const calls = formulaCalls(pieces);
  const refused = refusalOf(pieces, calls);
  if (refused) return { refused };
  let arrays = 0;
  const written = pieces.map((piece, index) => {
    if (piece.text === '{') arrays++;
    if (piece.text === '}') arrays--;
    return pieceWritten(piece, arrays > 0, calls.get(index));
  });
  return { formula: written.join('') };
}

const TRUTHS: Readonly<Record<string, string>> = { SANN: 'TRUE', USANN: 'FALSE', TRUE: 'TRUE', FALSE: 'FALSE' };

function pieceWritten({ kind, text }: FormulaPiece, inArray: boolean, call: FormulaCall | undefined): string {
  if (kind === 'number') return text.replace(',', '.').toUpperCase();
  if (kind === 'error') return ERRORS[text] ?? text;
  if (kind === 'name') return TRUTHS[text.toUpperCase()] ?? text;
  if (kind === 'call') return englishName(text, call?.values ?? 0);
  if (kind === 'brackets') return text.replace(/\];\s*\[/g, '],[');
  if (kind !== 'other') return text;
  if (inArray) return text === '\\' ? ',' : text;
  return text === ';' ? ',' : text;
}

/** TIME is the hour of a time, as in a Norwegian Excel; with three values it can only be the English TIME. */
function englishName(written: string, values: number): string {
  const name = written.toUpperCase();
  return SAME_NAME_OTHER_FUNCTION.get(name) === values ? name : (ENGLISH_NAMES.get(name) ?? name);
}
