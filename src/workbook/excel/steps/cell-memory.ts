import type { CellRange } from '../../../timesheet/table';
import { inPieces } from '../blocks';
import { asInput } from '../input';
import { rangeIn, type Command } from './step';

const CELLS_AT_ONCE = 20_000;
const BYTES_PER_CELL = 40;

/** What stood in some cells: values, formulas and number formats. */
export class CellMemory {
  readonly asks: readonly Command[];
  private readonly kept: { readonly range: CellRange; readonly before: Excel.Range }[] = [];

  constructor(
    private readonly sheet: string,
    ranges: readonly CellRange[],
  ) {
    const pieces = ranges.flatMap((range) => inPieces(range, CELLS_AT_ONCE));
    this.asks = pieces.map((range) => ({
      bytes: BYTES_PER_CELL * sizeOf(range),
      queue: (context) => {
        const before = rangeIn(context, sheet, range).load('values,formulas,numberFormat');
        before.format.protection.load('locked');
        this.kept.push({ range, before });
      },
    }));
  }

  /** True when every cell may be written on a protected sheet. */
  get areUnlocked(): boolean {
    return this.kept.every(({ before }) => before.format.protection.locked === false);
  }

  /** The number format of a cell. */
  formatAt(row: number, column: number): string | undefined {
    const place = this.kept.find(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
    const format: unknown = place?.before.numberFormat[row - place.range.top]?.[column - place.range.left];
    return typeof format === 'string' ? format : undefined;
  }

  async putBack(context: Excel.RequestContext): Promise<void> {
    for (const { range, before } of this.kept) {
      const target = rangeIn(context, this.sheet, range);
      target.numberFormat = before.numberFormat;
      target.formulas = before.formulas.map((row: unknown[], index) =>
        row.map((formula, column) => written(formula, before.values[index]?.[column])),
      );
      // A formula or a day may have changed the format on its way in.
      target.numberFormat = before.numberFormat;
      await context.sync();
    }
  }
}

/** A text is written so that it stays one; a formula as it was. */
function written(formula: unknown, value: unknown): unknown {
  return typeof value === 'string' && formula === value ? asInput(value) : formula;
}

export function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
