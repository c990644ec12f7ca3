/** A formula in its smallest pieces; put together again they are the formula, letter for letter. */
export interface FormulaPiece {
  readonly kind: PieceKind;
  readonly text: string;
}

export type PieceKind =
  | 'text' // "…"
  | 'sheet' // '…'
  | 'brackets' // […], with what is inside
  | 'number'
  | 'name' // a reference, a defined name, a sheet, TRUE
  | 'call' // a name right before its bracket
  | 'error' // #N/A
  | 'space'
  | 'other' // one sign
  | 'unclosed'; // a text, a name of a sheet or brackets without an end

/** @param decimalMark as the formula's language has it */
export function formulaPieces(formula: string, decimalMark: ',' | '.'): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length;) {
    const piece = pieceAt(formula, at, decimalMark);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

const PATTERNS: readonly (readonly [PieceKind, RegExp])[] = [
  ['text', /"[^"]*(?:""[^"]*)*"/y],
  ['sheet', /'[^']*(?:''[^']*)*'/y],
  ['error', /#(?:DIV\/0!|[NI]\/[AT]|\p{Lu}+[!?])/uy],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', /[\p{L}_$][\p{L}\p{N}_.$]*/uy],
  ['space', /\s+/y],
];

const NUMBERS = {
  ',': /\d+(?:,\d+)?(?:E[+-]?\d+)?/iy,
  '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy,
} as const;

function pieceAt(formula: string, at: number, decimalMark: ',' | '.'): FormulaPiece {
  if (formula[at] === '[') return bracketsAt(formula, at);
  for (const [kind, pattern] of [...PATTERNS, ['number', NUMBERS[decimalMark]] as const]) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  const sign = String.fromCodePoint(formula.codePointAt(at) as number);
  return sign === '"' || sign === "'" ? { kind: 'unclosed', text: formula.slice(at) } : { kind: 'other', text: sign };
}

/** In the name of a column an apostrophe lets a bracket stand for itself. */
function bracketsAt(formula: string, start: number): FormulaPiece {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return { kind: 'brackets', text: formula.slice(start, at + 1) };
  }
  return { kind: 'unclosed', text: formula.slice(start) };
}
