import type { CellRange } from '../../../timesheet/table';
import { cannotWrite } from '../../cannot-write';
import { isMessageRule, MARK_TITLE } from '../../mark-signs';
import { rangeAddress } from '../../ranges';
import { sizeOf } from './cell-memory';
import { rangeIn, small, type Command } from './step';

/** Ranges whose cells have different rules are remembered cell by cell, if they are not too many. */
const MOST_SINGLE_CELLS = 400;
const LOADED = 'type,rule,prompt,errorAlert';

/** The data validation that some cells had. */
export class RuleMemory {
  readonly ask: Command;
  private whole: Excel.DataValidation | undefined;
  private readonly cells: { row: number; column: number; rule: Excel.DataValidation }[] = [];

  constructor(
    private readonly sheet: string,
    private readonly range: CellRange,
  ) {
    this.ask = small((context) => {
      const target = rangeIn(context, sheet, range);
      this.whole = target.dataValidation.load(LOADED);
      if (sizeOf(range) > MOST_SINGLE_CELLS) return;
      for (let row = 0; row <= range.bottom - range.top; row++) {
        for (let column = 0; column <= range.right - range.left; column++) {
          this.cells.push({ row, column, rule: target.getCell(row, column).dataValidation.load(LOADED) });
        }
      }
    });
  }

  /** @throws {WorkbookError} */
  check(): void {
    if (this.whole && !isUniform(this.whole) && this.cells.length === 0)
      throw cannotWrite(`${rangeAddress(this.range)} has rules of many kinds`);
  }

  async putBack(context: Excel.RequestContext): Promise<void> {
    this.put(rangeIn(context, this.sheet, this.range), putRule);
    await context.sync();
  }

  /** Queues the same rules for the cells so many rows further down, without Krav's marks: they are of what stands in a cell. */
  putOn(context: Excel.RequestContext, down: number): void {
    const { top, bottom } = this.range;
    this.put(rangeIn(context, this.sheet, { ...this.range, top: top + down, bottom: bottom + down }), putUserRule);
  }

  private put(target: Excel.Range, put: typeof putRule): void {
    target.dataValidation.clear();
    if (this.whole && isUniform(this.whole)) put(target.dataValidation, this.whole);
    else for (const { row, column, rule } of this.cells) put(target.getCell(row, column).dataValidation, rule);
  }
}

function putUserRule(target: Excel.DataValidation, rule: Excel.DataValidation): void {
  const { type, prompt, errorAlert } = rule;
  if (prompt.title !== MARK_TITLE) return putRule(target, rule);
  if (type === 'None' || isMessageRule(String(rule.rule.custom?.formula))) return;
  target.rule = rule.rule;
  target.errorAlert = errorAlert;
}

function isUniform({ type, prompt, errorAlert }: Excel.DataValidation): boolean {
  const isMixed = type === 'Inconsistent' || type === 'MixedCriteria';
  return !isMixed && (prompt as unknown) !== null && (errorAlert as unknown) !== null;
}

/** Cells without a rule may still have a prompt. */
function putRule(target: Excel.DataValidation, { type, rule, prompt, errorAlert }: Excel.DataValidation): void {
  if (type !== 'None') {
    target.rule = rule;
    target.errorAlert = errorAlert;
  }
  if (type !== 'None' || prompt.message !== '' || prompt.title !== '') target.prompt = prompt;
}
