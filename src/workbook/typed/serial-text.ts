import { dayFromSerial } from '../../values/day';

const SECONDS_A_DAY = 86_400;

/** «23.09.2026»; undefined where Excel's calendar has no right day. */
export function dayNorwegian(serial: number): string | undefined {
  const [year, month, date] = dayFromSerial(serial)?.split('-') ?? [];
  return year === undefined ? undefined : `${date}.${month}.${year}`;
}

/** «07:30», the time of day; with its seconds where it has some. */
export function clockNorwegian(serial: number): string {
  return parted(Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY) % SECONDS_A_DAY, 2);
}

/** «25:30», a length that may be longer than a day. */
export function lengthNorwegian(serial: number): string {
  return parted(Math.round(serial * SECONDS_A_DAY), 1);
}

/** «23.09.2026 07:30», rounded to whole seconds first: 23:59:59.9 is midnight of the day after. */
export function dayAndClockNorwegian(serial: number): string | undefined {
  const rounded = Math.round(serial * SECONDS_A_DAY) / SECONDS_A_DAY;
  const day = dayNorwegian(rounded + 0.1 / SECONDS_A_DAY);
  return day && `${day} ${clockNorwegian(rounded)}`;
}

function parted(seconds: number, hourDigits: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${String(Math.floor(seconds / 3600)).padStart(hourDigits, '0')}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}
