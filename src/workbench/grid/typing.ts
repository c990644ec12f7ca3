import { CellValueType, type ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridEngine } from '../../workbook/grid/engine';
import { formulaTyped, isFormula } from '../../workbook/typed/formula-typed';
import type { FormulaRefusal } from '../../workbook/typed/formula-refusals';
import { typedValue } from '../../workbook/typed/typed-value';

/** Before the engine's own reading, which is English. */
const FIRST = 10_000;

/** What is typed is read as in a Norwegian Excel. @param refused told why a formula was not taken; it then stands as text */
export function readAsNorwegian({ injector }: GridEngine, refused: (why: FormulaRefusal) => void): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => next(cell ? read(cell, refused) : cell),
  });
}

function read(cell: ICellData, refused: (why: FormulaRefusal) => void): ICellData {
  const typed = typedIn(cell);
  if (typed === undefined) return cell;
  if (isFormula(typed)) {
    const result = formulaTyped(typed);
    if ('formula' in result) return { ...cell, f: `=${result.formula}`, v: null, p: null };
    refused(result.refused);
    return { ...cell, f: null, v: typed, t: CellValueType.STRING, p: null };
  }
  const { value, shows, format } = typedValue(typed);
  const style = format === undefined ? {} : { s: { ...(typeof cell.s === 'object' ? cell.s : {}), n: { pattern: format } } };
  if (value === null) return { ...cell, f: null, v: null, p: null };
  if (typeof value === 'boolean') return { ...cell, ...style, f: null, v: Number(value), t: CellValueType.BOOLEAN, p: null };
  const type = shows === 'text' ? CellValueType.FORCE_STRING : CellValueType.NUMBER;
  return { ...cell, ...style, f: null, v: value, t: type, p: null };
}

/** A text with lines of its own comes as a small document. */
function typedIn({ v, f, p }: ICellData): string | undefined {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (f) return f;
  return v === null || v === undefined ? undefined : String(v);
}
