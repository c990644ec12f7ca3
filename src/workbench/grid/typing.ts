import { CellValueType, type ICellData, type ICellDataForSheetInterceptor } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from '@univerjs/sheets';
import { cellAddress } from '../../timesheet/table';
import type { GridEngine } from '../../workbook/grid/engine';
import { valueOfGrid } from '../../workbook/grid/grid-cells';
import { formatShows } from '../../workbook/number-formats';
import { cellEdited } from '../../workbook/typed/cell-edited';
import { formulaTyped, isFormula } from '../../workbook/typed/formula-typed';
import type { FormulaRefusal } from '../../workbook/typed/formula-refusals';
import { typedValue } from '../../workbook/typed/typed-value';

/** Told of which cell, and why its formula was not taken. */
export type Refused = (cell: string, why: FormulaRefusal) => void;

/** Before the engine's own reading, which is English. */
const FIRST = 10_000;

/** What is typed is read as in a Norwegian Excel. @param refused told why a formula was not taken; it then stands as text */
export function readAsNorwegian({ injector }: GridEngine, refused: Refused): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { row, col }, next) =>
      next(cell ? readCell(cell, (why) => refused(cellAddress(row + 1, col + 1), why)) : cell),
  });
}

/** What stands in the cell while it is edited is what a Norwegian would type. */
export function editAsNorwegian({ injector }: GridEngine): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    // A formula is not handed on to the engine's own, which would put it there in English.
    handler: (cell, place, next) => {
      const shown = cell && edited(cell, place.origin ?? cell, patternOf(place));
      return shown?.f ? shown : next(shown);
    },
  });
}

function edited(
  cell: ICellDataForSheetInterceptor,
  origin: ICellData,
  pattern: string | undefined,
): ICellDataForSheetInterceptor {
  if (origin.p) return cell;
  const value = valueOfGrid(origin);
  const formula = cell.f ? { formula: cell.f.slice(1) } : {};
  const shows =
    typeof value === 'number' ? formatShows(pattern ?? '') : typeof value === 'boolean' ? 'boolean' : 'text';
  const text = cellEdited({ value, shows, ...formula });
  return cell.f ? { ...cell, f: text, v: text } : { ...cell, v: text, t: CellValueType.STRING };
}

function patternOf({ workbook, worksheet, row, col }: ISheetLocation): string | undefined {
  return workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
}

/** @returns the cell as the grid is to hold it */
export function readCell(cell: ICellData, refused: (why: FormulaRefusal) => void): ICellData {
  // The apostrophe before it has been taken away by now.
  if (cell.t === CellValueType.FORCE_STRING) return { ...cell, f: null };
  const typed = typedIn(cell);
  if (typed === undefined) return cell;
  if (isFormula(typed)) {
    const result = formulaTyped(typed);
    if ('formula' in result) return { ...cell, f: `=${result.formula}`, v: null, p: null };
    refused(result.refused);
    return { ...cell, f: null, v: typed, t: CellValueType.STRING, p: null };
  }
  const { value, shows, format } = typedValue(typed);
  const style =
    format === undefined ? {} : { s: { ...(typeof cell.s === 'object' ? cell.s : {}), n: { pattern: format } } };
  if (value === null) return { ...cell, f: null, v: null, p: null };
  if (typeof value === 'boolean')
    return { ...cell, ...style, f: null, v: Number(value), t: CellValueType.BOOLEAN, p: null };
  const type = shows === 'text' ? CellValueType.FORCE_STRING : CellValueType.NUMBER;
  return { ...cell, ...style, f: null, v: value, t: type, p: null };
}

/** A text with lines of its own comes as a small document. */
function typedIn({ v, f, p }: ICellData): string | undefined {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (f) return f;
  return v === null || v === undefined ? undefined : String(v);
}
