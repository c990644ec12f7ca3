import { formulaPieces, type FormulaPiece } from './formula-pieces';
import { ERRORS, NORWEGIAN_NAMES } from './function-names';

/**
 * A formula as a Norwegian Excel shows it.
 *
 * @param formula as a cell of the port holds it: in English, with or without its «=»
 */
export function formulaShown(formula: string): string {
  let arrays = 0;
  const shown = formulaPieces(formula.replace(/^=/, ''), '.').map((piece) => {
    if (piece.text === '{') arrays++;
    if (piece.text === '}') arrays--;
    return pieceShown(piece, arrays > 0);
  });
  return `=${shown.join('')}`;
}

const TRUTHS: Readonly<Record<string, string>> = { TRUE: 'SANN', FALSE: 'USANN' };
const NORWEGIAN_ERRORS = new Map(Object.entries(ERRORS).map(([norwegian, english]) => [english, norwegian]));

function pieceShown({ kind, text }: FormulaPiece, inArray: boolean): string {
  if (kind === 'number') return text.replace('.', ',');
  if (kind === 'error') return NORWEGIAN_ERRORS.get(text) ?? text;
  if (kind === 'name') return TRUTHS[text.toUpperCase()] ?? text;
  if (kind === 'call') return callShown(text);
  if (kind === 'brackets') return text.replace(/\],\s*\[/g, '];[');
  if (kind !== 'other' || text !== ',') return text;
  return inArray ? '\\' : ';';
}

/** A file writes newer functions with a prefix that no user sees. */
function callShown(written: string): string {
  const name = written.replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
  return NORWEGIAN_NAMES[name.toUpperCase()] ?? name;
}
