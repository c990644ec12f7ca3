import type { CellShows } from '../../../timesheet/table';

const FORM = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T| )(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

export interface IsoDate {
  readonly serial: number;
  readonly shows: CellShows;
}

/**
 * A date cell that holds ISO 8601 text, as strict files may, as a serial number of the 1900 system.
 * A time zone is left out of account: a timesheet's clock is the clock on its wall.
 */
export function isoDate(text: string): IsoDate | undefined {
  const match = FORM.exec(text.replace(/^T/, ''));
  if (!match || text === '') return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = hours === undefined ? 0 : (+hours * 3600 + +minutes! * 60 + +(seconds ?? 0)) / 86_400;
  if (year === undefined) return hours === undefined ? undefined : { serial: time, shows: 'time' };
  return { serial: dayNumber(+year, +month!, +day!) + time, shows: hours === undefined ? 'date' : 'dateTime' };
}

/** Days of the Gregorian calendar, counted so that 1 March 1900 is 61; Excel's 29 February 1900 never was. */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const years = year - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const days = years * 365 + leapDays + Math.floor((fromMarch * 306 + 5) / 10) + day - 693_900;
  return days < 61 ? days - 1 : days;
}
