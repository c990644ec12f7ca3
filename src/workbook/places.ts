import type { CellRange } from '../timesheet/table';
import { cannotWrite } from './cannot-write';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

export function refuseRange({ top, left, bottom, right }: CellRange): void {
  refuseCell(top, left);
  refuseCell(bottom, right);
  if (bottom < top || right < left)
    throw cannotWrite(`rows ${top}–${bottom} and columns ${left}–${right} are no range`);
}

export function refuseCell(row: number, column: number): void {
  const isCell = Number.isInteger(row) && Number.isInteger(column) && row >= 1 && column >= 1;
  if (!isCell || row > ROWS || column > COLUMNS) throw cannotWrite(`row ${row}, column ${column} is no cell`);
}
