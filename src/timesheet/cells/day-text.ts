import { dayFromParts, weekdayOf, type Day } from '../../values/day';
import { ambiguous, doubtful, unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { monthNamed, weekdayNamed } from './calendar-names';
import { quoted } from './cell-text';
import { dayIn, fullYear } from './day-range';

const DAY_FIRST = /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{2}|\d{4})\.?$/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})\.?$/;
const DAY_AND_MONTH_NAME = /^(\d{1,2})\.?[\s-]*(\p{L}+)\.?[\s,-]*(\d{4}|\d{2})?\.?$/u;
const MONTH_NAME_AND_DAY = /^(\p{L}+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/u;
const NO_YEAR = /^\d{1,2}\s*[./-]\s*\d{1,2}\.?$/;
const SPAN = /\d[.\s]*(?:[-–—]|til|to)\s*\d/;
const LEADING_WEEKDAY = /^(\p{L}+)\.?,?\s*(?=\d)/u;
const CLOCK_AFTER = /(?:[T\s]+(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?Z?)$/;

/**
 * A day as people write it: «23.09.2019», «23/9-19», «man 23. september 2019», «2019-09-23». Day before month, always.
 *
 * @param cell where it stands, for an issue to quote
 */
export function dayFromWords(written: string, cell: Cell): Reading<Day> {
  const remembered = known.get(written);
  if (remembered !== undefined) return remembered;
  const reading = parse(written, cell);
  if (typeof reading === 'string') {
    if (known.size > 10_000) known.clear();
    known.set(written, reading);
  }
  return reading;
}

/** The same days come again down a sheet and in the next one. */
const known = new Map<string, Day>();

function parse(written: string, cell: Cell): Reading<Day> {
  const text = written.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (/^\d+$/.test(text)) return dayFromDigits(text, cell);
  const weekday = LEADING_WEEKDAY.exec(text);
  const stated = weekday ? weekdayNamed(weekday[1] as string) : undefined;
  const rest = stated === undefined || weekday === null ? text : text.slice(weekday[0].length);
  const reading = withoutWeekday(rest, cell);
  if (stated === undefined || typeof reading === 'object') return reading;
  return weekdayOf(reading) === stated
    ? reading
    : unreadable('cell/weekday-differs', { text: quoted(cell), day: reading });
}

function withoutWeekday(written: string, cell: Cell): Reading<Day> {
  const text = groupsOfDigits(written) > 3 ? written.replace(CLOCK_AFTER, '') : written;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[1], Number(dayFirst[2]), dayFirst[3] as string, cell);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(yearFirst[3], Number(yearFirst[2]), yearFirst[1] as string, cell);
  const named = DAY_AND_MONTH_NAME.exec(text);
  const month = named ? monthNamed(named[2] as string) : undefined;
  if (named && month !== undefined) {
    return named[3] === undefined
      ? unreadable('cell/day-without-year', { text: quoted(cell) })
      : dayOf(named[1], month, named[3], cell);
  }
  const english = MONTH_NAME_AND_DAY.exec(text);
  const englishMonth = english ? monthNamed(english[1] as string) : undefined;
  if (english && englishMonth !== undefined) return dayOf(english[2], englishMonth, english[3] as string, cell);
  if (NO_YEAR.test(text)) return unreadable('cell/day-without-year', { text: quoted(cell) });
  if (groupsOfDigits(text) > 2 && SPAN.test(text)) return unreadable('cell/day-range', { text: quoted(cell) });
  return unreadable('cell/not-a-day', { text: quoted(cell) });
}

function dayOf(dayOfMonth: string | undefined, month: number, year: string, cell: Cell): Reading<Day> {
  const day = dayFromParts(fullYear(year), month, Number(dayOfMonth));
  if (day !== undefined) return dayIn(day, cell);
  const swapped = dayFromParts(fullYear(year), Number(dayOfMonth), month);
  return swapped === undefined
    ? unreadable('cell/not-a-day', { text: quoted(cell) })
    : unreadable('cell/month-before-day', { text: quoted(cell), day: swapped });
}

/** «23092019» can be one day only. «230919» is 23 September 2019 to some and 19 September 2023 to others. */
function dayFromDigits(digits: string, cell: Cell): Reading<Day> {
  if (digits.length === 8) {
    const dayFirst = dayFromParts(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
    const yearFirst = dayFromParts(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
    const possible = [dayFirst, yearFirst].filter(
      (day): day is Day => day !== undefined && typeof dayIn(day, cell) === 'string',
    );
    const [only] = possible;
    if (only !== undefined && possible.length === 1)
      return doubtful('warning', 'cell/number-read-as-day', { text: quoted(cell), day: only }, only);
  }
  if (digits.length === 6) return ambiguous('cell/ambiguous-day', { text: quoted(cell) }, []);
  return unreadable('cell/not-a-day', { text: quoted(cell) });
}

function groupsOfDigits(text: string): number {
  return text.match(/\d+/g)?.length ?? 0;
}
