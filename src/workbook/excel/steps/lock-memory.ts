import type { CellRange } from '../../../timesheet/table';
import { inPieces } from '../blocks';
import { sizeOf } from './cell-memory';
import { rangeIn, type Command } from './step';

const WANTED = { format: { protection: true } } satisfies Excel.CellPropertiesLoadOptions;
const CELLS_AT_ONCE = 10_000;
const BYTES_PER_CELL = 80;

/** Which cells could be changed on a protected sheet. */
export class LockMemory {
  readonly asks: readonly Command[];
  private readonly kept: {
    readonly range: CellRange;
    readonly before: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];

  constructor(
    private readonly sheet: string,
    range: CellRange | undefined,
  ) {
    this.asks = (range ? inPieces(range, CELLS_AT_ONCE) : []).map((piece) => ({
      bytes: BYTES_PER_CELL * sizeOf(piece),
      queue: (context) => {
        this.kept.push({ range: piece, before: rangeIn(context, sheet, piece).getCellProperties(WANTED) });
      },
    }));
  }

  async putBack(context: Excel.RequestContext): Promise<void> {
    for (const { range, before } of this.kept) {
      rangeIn(context, this.sheet, range).setCellProperties(before.value);
      await context.sync();
    }
  }
}
