import type { FormulaPiece } from './formula-pieces';

/** A function in a formula. */
export interface FormulaCall {
  /** How many values it is given, counted by semicolons. */
  readonly values: number;
  /** Numbers with a comma that stand in it, in no bracket of their own. */
  readonly hasDecimal: boolean;
}

interface Open {
  /** The piece that names the function; undefined of a bracket alone. */
  readonly index: number | undefined;
  separators: number;
  isEmpty: boolean;
  hasDecimal: boolean;
}

/** The functions of a Norwegian formula, by the number of the piece that names them. Those without an end are left out. */
export function formulaCalls(pieces: readonly FormulaPiece[]): ReadonlyMap<number, FormulaCall> {
  const calls = new Map<number, FormulaCall>();
  const open: Open[] = [];
  pieces.forEach(({ kind, text }, index) => {
    const inner = open.at(-1);
    if (kind !== 'space' && text !== ')' && inner) inner.isEmpty = false;
    if (kind === 'number' && text.includes(',') && inner) inner.hasDecimal = true;
    if (kind !== 'other') return;
    if (text === '(' || text === '{') {
      const isCall = text === '(' && pieces[index - 1]?.kind === 'call';
      open.push({ index: isCall ? index - 1 : undefined, separators: 0, isEmpty: true, hasDecimal: false });
    } else if (text === ';' && inner) inner.separators++;
    else if (text === ')' || text === '}') close(open.pop(), calls);
  });
  return calls;
}

function close(closed: Open | undefined, calls: Map<number, FormulaCall>): void {
  if (closed?.index === undefined) return;
  const { index, separators, isEmpty, hasDecimal } = closed;
  calls.set(index, { values: isEmpty ? 0 : separators + 1, hasDecimal });
}
