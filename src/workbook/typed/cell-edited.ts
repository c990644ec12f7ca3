import type { Cell } from '../../timesheet/table';
import { cellShown } from './cell-shown';
import { formulaShown } from './formula-shown';
import { percentNorwegian, plainNorwegian } from './norwegian-number';
import { clockNorwegian, dayAndClockNorwegian, dayNorwegian, lengthNorwegian } from './serial-text';
import { typedValue } from './typed-value';

/** What stands in the field when a cell is edited: typed again it gives the same cell. */
export function cellEdited({ value, shows, formula }: Pick<Cell, 'value' | 'shows' | 'formula'>): string {
  if (formula !== undefined) return formulaShown(formula);
  if (value === null) return '';
  if (typeof value === 'string') return shows === 'error' ? cellShown({ value, shows }) : textEdited(value);
  if (typeof value === 'boolean') return value ? 'SANN' : 'USANN';
  if (shows === 'percent') return `${percentNorwegian(value)} %`;
  return (value < 0 ? undefined : serialEdited(value, shows)) ?? plainNorwegian(value);
}

/** An apostrophe before what would else be read as something else. */
function textEdited(text: string): string {
  return !text.startsWith('=') && typedValue(text).value === text ? text : `'${text}`;
}

function serialEdited(value: number, shows: Cell['shows']): string | undefined {
  if (shows === 'date') return Number.isInteger(value) ? dayNorwegian(value) : dayAndClockNorwegian(value);
  if (shows === 'dateTime') return dayAndClockNorwegian(value);
  if (shows === 'time') return value < 1 ? clockNorwegian(value) : dayAndClockNorwegian(value);
  return shows === 'duration' ? lengthNorwegian(value) : undefined;
}
