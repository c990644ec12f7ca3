import type { Cell, CellShows } from '../../timesheet/table';
import type { FormulaRefusal } from '../../workbook/typed/formula-refusals';
import { formulaTyped, isFormula } from '../../workbook/typed/formula-typed';
import { typedValue, type TypedDoubt, type TypedValue } from '../../workbook/typed/typed-value';
import type { CellInput, CellLook } from '../../workbook/workbook';

/** What is to be written in a cell, or why a formula cannot be. */
export type CellWrite =
  | { readonly value: CellInput; readonly look?: CellLook; readonly doubt?: TypedDoubt }
  | { readonly refused: FormulaRefusal };

/** @param cell what stands there, if anything does */
export function cellWrite(typed: string, cell: Cell | undefined): CellWrite {
  if (isFormula(typed)) {
    const formula = formulaTyped(typed);
    return 'refused' in formula ? formula : { value: formula };
  }
  const read = typedValue(typed);
  const look = lookOf(read.shows, cell?.shows);
  if (look === 'none') return { value: typed.trim() };
  const value = inPercent(read, cell) ?? read.value;
  return { value, ...(look && { look }), ...(read.doubt && { doubt: read.doubt }) };
}

/** Where a cell that stands there already shows such values its own format is left alone. */
const SHOWN_BY: Partial<Readonly<Record<CellShows, readonly CellShows[]>>> = {
  date: ['date', 'dateTime'],
  time: ['time', 'duration'],
  dateTime: ['dateTime'],
  duration: ['duration'],
  percent: ['percent'],
};

const LOOKS: Partial<Readonly<Record<CellShows, CellLook>>> = { date: 'date', time: 'time' };

/**
 * The look that shows what was typed. `none`: the port has none, and a number would stand there as 46288,3125 or 0,125; what was typed
 * stays as text, which Krav reads as well.
 */
function lookOf(typed: CellShows, shown: CellShows | undefined): CellLook | 'none' | undefined {
  const fitting = SHOWN_BY[typed];
  if (!fitting || (shown !== undefined && fitting.includes(shown))) return undefined;
  return LOOKS[typed] ?? 'none';
}

/** 12 in a cell that shows per cent is 12 %, as in Excel; 0,12 is that too. */
function inPercent({ value, shows }: TypedValue, cell: Cell | undefined): number | undefined {
  const isMeant = cell?.shows === 'percent' && shows === 'number' && typeof value === 'number' && Math.abs(value) >= 1;
  return isMeant ? Number(`${value}e-2`) : undefined;
}
