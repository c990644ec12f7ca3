import { columnNumber } from '../../timesheet/table';
import type { CellPlace } from '../../workbook/workbook';

const LAST_ROW = 1_048_576;

/** «d12» is row 12 in column D; undefined when it is no cell. */
export function cellNamed(text: string): CellPlace | undefined {
  const [, letters = '', digits = ''] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(text.trim()) ?? [];
  const column = columnNumber(letters);
  const row = Number(digits);
  return column !== undefined && row >= 1 && row <= LAST_ROW ? { row, column } : undefined;
}
