import type { CellRange } from '../../../timesheet/table';
import { refuseFilled } from '../../continued-row';
import { refuseMerges } from '../../edit-rules';
import { movedFormula } from '../../xlsx/read/shared-formula';
import { mergedRanges, mergesOf } from '../merges';
import { LookMemory } from './cell-looks';
import { CellMemory } from './cell-memory';
import { RuleMemory } from './rule-memory';
import { Protection, rangeIn, small, type Step } from './step';

export interface ContinuedRow {
  readonly sheet: string;
  readonly range: CellRange;
  readonly below: CellRange;
}

/** The row below gets the looks, the rules and the formulas of this one. What the user colours by a rule, Excel itself lets reach further. */
export function continueRow({ sheet, range, below }: ContinuedRow): Step {
  const protection = new Protection(sheet);
  const looks = new LookMemory(sheet, [range]);
  const looksBelow = new LookMemory(sheet, [below]);
  const rules = new RuleMemory(sheet, range);
  const rulesBelow = new RuleMemory(sheet, below);
  const cellsBelow = new CellMemory(sheet, [below]);
  let above: Excel.Range;
  let there: Excel.Range;
  let merged: Excel.RangeAreas | undefined;
  const ask = small((context) => {
    above = rangeIn(context, sheet, range).load('values,formulas,numberFormat');
    there = rangeIn(context, sheet, below).load('formulas');
    merged = mergesOf(there);
  });
  return {
    asks: [protection.ask, ask, ...looks.asks, ...looksBelow.asks, ...cellsBelow.asks, rules.ask, rulesBelow.ask],
    check: () => {
      protection.refuse();
      refuseMerges(mergedRanges(merged), below);
      const isFilled = there.formulas.flat().some((formula) => formula !== '');
      refuseFilled(below, isFilled);
      rules.check();
      rulesBelow.check();
    },
    writes: [
      small((context) => {
        const target = rangeIn(context, sheet, below);
        looks.putOn(context, 1);
        target.numberFormat = above.numberFormat;
        rules.putOn(context, 1);
        for (const [column, formula] of formulasOf(above)) target.getCell(0, column).formulas = [[formula]];
      }),
    ],
    putBack: async (context) => {
      await looksBelow.putBack(context);
      await rulesBelow.putBack(context);
      await cellsBelow.putBack(context);
    },
  };
}

/** Text that looks like a formula is its own value. */
function formulasOf({ values, formulas }: Excel.Range): (readonly [column: number, formula: string])[] {
  return (formulas[0] as unknown[]).flatMap((formula, column) => {
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== values[0]?.[column];
    return isFormula ? [[column, movedFormula(formula, 1, 0)] as const] : [];
  });
}
