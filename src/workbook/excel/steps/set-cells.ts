import type { CellRange } from '../../../timesheet/table';
import { formatShows } from '../../number-formats';
import { LOOKS } from '../../looks';
import { WorkbookError, type CellInput, type CellLook } from '../../workbook';
import { DAYS_TO_1904 } from '../../xlsx/read/cell-reader';
import { blocksOf, inPieces, type Cells } from '../blocks';
import { asInput } from '../input';
import { draw, LookMemory } from './cell-looks';
import { CellMemory, sizeOf } from './cell-memory';
import { Protection, rangeIn, small, SMALL, type Command, type Step } from './step';

export interface NewCell {
  readonly value: CellInput;
  readonly look: CellLook | undefined;
}

export interface SetCells {
  readonly sheet: string;
  readonly cells: Cells<NewCell>;
  /** On a sheet that the same edits have made nothing needs to be asked or put back: it is deleted whole. */
  readonly isNewSheet: boolean;
  readonly date1904: boolean;
}

const CELLS_AT_ONCE = 5000;

export function setCells({ sheet, cells, isNewSheet, date1904 }: SetCells): Step {
  const values = blocksOf(cells, () => 'value').flatMap(({ range }) => inPieces(range, CELLS_AT_ONCE));
  const looks = blocksOf(cells, ({ look }) => look);
  const memory = new CellMemory(sheet, isNewSheet ? [] : values);
  const lookMemory = new LookMemory(sheet, isNewSheet ? [] : looks.map(({ range }) => range));
  const protection = new Protection(sheet);

  /** What Excel is given for the cell: in a 1904 workbook days count from another day. */
  function inputAt(row: number, column: number): string | number | boolean {
    const { value, look } = cells.get(row)!.get(column)!;
    const input = asInput(value);
    if (!date1904 || typeof input !== 'number') return input;
    const format = look === undefined ? memory.formatAt(row, column) : LOOKS[look].format;
    const shows = formatShows(format ?? '');
    return shows === 'date' || shows === 'dateTime' ? input - DAYS_TO_1904 : input;
  }

  const writeValues = (range: CellRange): Command => ({
    bytes: bytesOf(cells, range),
    queue: (context) => {
      rangeIn(context, sheet, range).formulas = rowsOf(range).map((row) =>
        columnsOf(range).map((column) => inputAt(row, column)),
      );
    },
  });
  return {
    asks: isNewSheet ? [] : [protection.ask, ...memory.asks, ...lookMemory.asks],
    check: () => {
      if (protection.isOn && (looks.length > 0 || !memory.areUnlocked))
        throw new WorkbookError('protectedSheet', sheet);
    },
    // Looks first: a day is then written in a cell that shows days.
    writes: [
      ...looks.map(({ key, range }) => small((context) => draw(rangeIn(context, sheet, range), key, isNewSheet))),
      ...values.map(writeValues),
    ],
    putBack: async (context) => {
      await lookMemory.putBack(context);
      await memory.putBack(context);
    },
  };
}

function bytesOf(cells: Cells<NewCell>, range: CellRange): number {
  let bytes = SMALL + sizeOf(range) * 8;
  for (const row of rowsOf(range)) {
    for (const column of columnsOf(range)) {
      const value = cells.get(row)?.get(column)?.value;
      if (typeof value === 'string') bytes += value.length;
      else if (typeof value === 'object' && value !== null) bytes += value.formula.length;
    }
  }
  return bytes;
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const rowsOf = ({ top, bottom }: CellRange) => upTo(top, bottom);
const columnsOf = ({ left, right }: CellRange) => upTo(left, right);
