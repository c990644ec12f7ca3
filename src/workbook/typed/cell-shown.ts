import type { Cell } from '../../timesheet/table';
import { ERRORS } from './function-names';
import { groupedNorwegian, percentNorwegian, plainNorwegian } from './norwegian-number';
import { clockNorwegian, dayAndClockNorwegian, dayNorwegian, lengthNorwegian } from './serial-text';

/**
 * A cell as a Norwegian Excel shows it. The port tells what a number is shown as and not its format, so that what the format alone knows
 * is taken for what it nearly always is: a number of a thousand or more that is not whole is an amount, with two decimals.
 */
export function cellShown({ value, shows }: Pick<Cell, 'value' | 'shows'>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'SANN' : 'USANN';
  if (typeof value === 'string') return shows === 'error' ? (NORWEGIAN_ERRORS.get(value) ?? value) : value;
  if (shows === 'percent') return `${percentNorwegian(Number(value.toFixed(4)))} %`;
  return serialShown(value, shows) ?? numberShown(value);
}

const NORWEGIAN_ERRORS = new Map(Object.entries(ERRORS).map(([norwegian, english]) => [english, norwegian]));

function serialShown(value: number, shows: Cell['shows']): string | undefined {
  if (value < 0) return undefined;
  if (shows === 'date') return dayNorwegian(value);
  if (shows === 'dateTime') return dayAndClockNorwegian(value);
  if (shows === 'time') return clockNorwegian(value);
  return shows === 'duration' ? lengthNorwegian(value) : undefined;
}

const LEAST_AMOUNT = 1000;
/** As many as Excel has room for in an ordinary column. */
const MOST_DECIMALS = 9;

function numberShown(value: number): string {
  if (Math.abs(value) < LEAST_AMOUNT || Number.isInteger(value)) {
    return plainNorwegian(Number(value.toFixed(MOST_DECIMALS)));
  }
  return groupedNorwegian(value, 2);
}
