import { quoted } from '../timesheet/cells/cell-text';
import { readAmount } from '../timesheet/cells/amount';
import { readDay } from '../timesheet/cells/day';
import { readHours } from '../timesheet/cells/duration';
import { readMoment } from '../timesheet/cells/clock';
import { clockOf, hasDay, serialOf } from '../timesheet/cells/moment';
import { readExchangeRate } from '../timesheet/cells/exchange-rate';
import { readYesNo } from '../timesheet/cells/yes-no';
import { readPercent } from '../timesheet/cells/percent';
import { isProblem, type Reading } from '../timesheet/reading';
import type { Cell } from '../timesheet/table';
import type { CellWords } from '../text/nb/cell';
import { dayFromSerial, type Day } from '../values/day';
import { metresFromKm, type Metres } from '../values/distance';
import { MINUTES_A_DAY, type ClockTime, type Minutes } from '../values/minutes';
import type { ExchangeRate } from '../values/exchange-rate';
import type { BasisPoints, Ore } from '../values/money';
import { parameterName, wrong } from './refusal';

/**
 * What Excel hands a formula, read as the same text or number would be read in a timesheet. Excel hands over values without their formats,
 * so that 0.3 may be a time, a percentage or a number: each reader says which it takes it for. What is doubtful is refused, never guessed.
 */

/** A parameter that was left out, or that points to an empty cell. */
export function isOmitted(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

export function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return isOmitted(value) ? undefined : read(value);
}

/** @param name as the parameter is called in the code, and in Norwegian Excel */
export function required(value: unknown, name: string): unknown {
  return isOmitted(value) ? wrong('missing', { name: parameterName(name) }) : value;
}

/** The content as a sentence may quote it: a national identity number is hidden. */
export function quotedText(value: unknown): string {
  return quoted(cellOf(value));
}

export function hours(value: unknown): Minutes {
  return settled(readHours(cellOf(value)), value, 'hours');
}

/** 16:30 in a cell is a part of a day. */
export function clock(value: unknown): ClockTime {
  const isTime = typeof value === 'number' && value >= 0 && value <= 1;
  const moment = settled(readMoment(cellOf(value, isTime ? 'time' : 'number')), value, 'clock');
  return moment <= MINUTES_A_DAY ? (moment as ClockTime) : wrong('clock', { text: quotedText(value) });
}

export function day(value: unknown): Day {
  return settled(readDay(cellOf(value, 'date')), value, 'day');
}

export function amount(value: unknown): Ore {
  return settled(readAmount(cellOf(value)), value, 'amount');
}

/** Kroner for one unit of a currency. */
export function exchangeRate(value: unknown): ExchangeRate {
  return settled(readExchangeRate(cellOf(value)), value, 'exchangeRate');
}

/** 12 % reaches us as 0.12. No share that these formulas ask for is as high as 30 %, and none is written 0.3 for 0.3 %. */
export function percent(value: unknown): BasisPoints {
  const isShare = typeof value === 'number' && value < 0.3;
  const isUnsure = typeof value === 'number' && value >= 0.3 && value < 1;
  return isUnsure
    ? wrong('percent', { text: quotedText(value) })
    : settled(readPercent(cellOf(value, isShare ? 'percent' : 'number')), value, 'percent');
}

export function count(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  const isCount = typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 10_000;
  return isCount ? number : wrong('count', { text: quotedText(value) });
}

/** A day with its clock time, in one cell. */
export interface CellMoment {
  readonly day: Day;
  readonly clock: ClockTime;
}

const MINUTES_OF = 1 / MINUTES_A_DAY;

export function moment(value: unknown): CellMoment {
  if (typeof value === 'number') {
    // Half a minute up is the next day's midnight: the day is taken after the minutes are whole.
    const whole = Math.round(value / MINUTES_OF);
    const day = dayFromSerial(Math.floor(whole / MINUTES_A_DAY));
    if (day !== undefined) return { day, clock: (whole % MINUTES_A_DAY) as ClockTime };
  }
  const read = readMoment(cellOf(value, 'date'));
  const day = isProblem(read) || !hasDay(read) ? undefined : dayFromSerial(serialOf(read));
  return day === undefined || isProblem(read)
    ? wrong('moment', { text: quotedText(value) })
    : { day, clock: clockOf(read) };
}

/** More than a year's driving: a slip of the keys. */
const MOST_KM = 100_000;

/** 0 is for the core to refuse. */
export function km(value: unknown): Metres {
  const number = typeof value === 'string' ? Number(value.replace(/\s|km$/gi, '').replace(',', '.')) : value;
  const metres = typeof number === 'number' && number <= MOST_KM ? metresFromKm(number) : undefined;
  return metres ?? wrong('km', { text: quotedText(value), most: MOST_KM });
}

export function yesNo(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  const read = readYesNo(cellOf(value));
  return isProblem(read) ? wrong('yesNo', { text: quotedText(value) }) : read;
}

/** How many meals: a number, or a tick for one. */
export function meals(value: unknown): number {
  if (typeof value === 'number') return count(value);
  return typeof value === 'string' && /^\d+$/.test(value.trim()) ? count(value) : Number(yesNo(value));
}

/** @param shows how a number is to be taken; text is read as text whatever it says */
function cellOf(value: unknown, shows: Cell['shows'] = 'number'): Cell {
  if (typeof value === 'number') return { column: 1, value, shows };
  if (typeof value === 'boolean') return { column: 1, value, shows: 'boolean' };
  return { column: 1, value: typeof value === 'string' ? value : null, shows: 'text' };
}

function settled<T extends string | number>(reading: Reading<T>, value: unknown, word: keyof CellWords): T {
  return isProblem(reading) ? wrong(word, { text: quotedText(value) }) : reading;
}
