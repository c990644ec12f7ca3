import { minutes, type Minutes } from '../../values/minutes';
import { ambiguous, doubtful, unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';

const HOUR = '(?:t|tim|timer|timar|time|h|hour|hours|hr|hrs)\\.?';
const MINUTE = '(?:m|min|mins|minutt|minutter|minutes|minute)\\.?';

const CLOCK_LIKE = new RegExp(`^(-?)(\\d{1,3}):(\\d{2})(?::(\\d{2}))?\\s*(?:${HOUR})?$`, 'i');
const HOURS_AND_MINUTES = new RegExp(`^(\\d{1,3})\\s*${HOUR}\\s*(?:og|and)?\\s*(\\d{1,2})\\s*(?:${MINUTE})?$`, 'i');
const ONLY_MINUTES = new RegExp(`^(\\d{1,4})\\s*${MINUTE}$`, 'i');
const HALF = new RegExp(`^(\\d{1,3})?\\s*(?:([½¼¾])|(\\d)/(\\d))\\s*(?:${HOUR})?$`, 'i');
const DECIMAL = new RegExp(`^([-−–]?)(\\d{1,4})(?:([.,])(\\d+))?\\s*(${HOUR})?$`, 'i');
const CLOCK_RANGE = /^(?:kl\.?\s*)?\d{1,2}[:.]?\d{0,2}\s*(?:[-–—]|til)\s*\d{1,2}[:.]?\d{0,2}$/i;

/** A length of time as people write it. May be longer than a day; the caller says what is too long. */
export function durationFromWords(written: string, cell: Cell): Reading<Minutes> {
  const text = written.trim().replace(/[\u00a0\u202f]/g, ' ');
  const clock = CLOCK_LIKE.exec(text);
  if (clock) return clockLike(clock, cell);
  const both = HOURS_AND_MINUTES.exec(text);
  if (both) return parts(Number(both[1]), Number(both[2]), cell);
  const only = ONLY_MINUTES.exec(text);
  if (only) return minutes(Number(only[1]));
  const half = HALF.exec(text);
  if (half) return halves(half, cell);
  const decimal = DECIMAL.exec(text);
  if (decimal) return decimals(decimal, cell);
  return unreadable(CLOCK_RANGE.test(text) ? 'cell/clock-time-range' : 'cell/not-hours', { text: quoted(cell) });
}

function clockLike(match: RegExpExecArray, cell: Cell): Reading<Minutes> {
  const seconds = Number(match[4] ?? 0);
  const amount = parts(Number(match[2]), Number(match[3]), cell);
  if (typeof amount === 'object' || seconds > 59) return unreadable('cell/not-hours', { text: quoted(cell) });
  const rounded = amount + Math.round(seconds / 60);
  return minutes(match[1] === '-' && rounded > 0 ? -rounded : rounded);
}

function parts(hours: number, past: number, cell: Cell): Reading<Minutes> {
  return past < 60 ? minutes(hours * 60 + past) : unreadable('cell/not-hours', { text: quoted(cell) });
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 30, '¼': 15, '¾': 45, '1/2': 30, '1/4': 15, '3/4': 45 };

function halves(match: RegExpExecArray, cell: Cell): Reading<Minutes> {
  const past = FRACTIONS[match[2] ?? `${match[3]}/${match[4]}`];
  return past === undefined
    ? unreadable('cell/not-hours', { text: quoted(cell) })
    : minutes(Number(match[1] ?? 0) * 60 + past);
}

/**
 * «7,5» is seven and a half. «7.30» is 7 hours 30 minutes to some and 7.3 hours to others: only its other columns can tell.
 * A comma is Norway's decimal mark, so «7,30» is read as 7.3 hours, with a warning; «7,3 t» and «7.30 t» are decimals by their unit.
 */
function decimals(match: RegExpExecArray, cell: Cell): Reading<Minutes> {
  const [, sign, whole, mark, digits = '', unit] = match;
  const hours = Number(`${whole}.${digits || 0}`);
  const exact = hours * 60;
  const amount = minutes(sign === '' ? Math.round(exact) : -Math.round(exact));
  const asMinutes = Number(whole) * 60 + Number(digits);
  const clockToo =
    digits.length === 2 && Number(digits) < 60 && asMinutes !== amount && unit === undefined && sign === '';
  if (clockToo && mark === '.') {
    return ambiguous('cell/ambiguous-hours', { text: quoted(cell), firstMinutes: amount, secondMinutes: asMinutes }, [
      amount,
      minutes(asMinutes),
    ]);
  }
  const usual = digits === '25' || digits === '50';
  if (clockToo && !usual) {
    return {
      ...doubtful(
        'warning',
        'cell/decimal-hours',
        { text: quoted(cell), readMinutes: amount, otherMinutes: asMinutes },
        amount,
      ),
      candidates: [amount, minutes(asMinutes)],
    };
  }
  const off = Math.abs(exact - Math.round(exact));
  return off > 0.301
    ? doubtful('warning', 'cell/hours-rounded', { text: quoted(cell), readMinutes: amount }, amount)
    : amount;
}
