import type { CellShows } from '../../timesheet/table';
import { typedDayOrTime } from './typed-moment';
import { typedNumber } from './typed-number';

/** What a cell holds when a person has typed in it. */
export interface TypedValue {
  /** Days and times are serial numbers of the 1900 system. `null` empties the cell. */
  readonly value: string | number | boolean | null;
  readonly shows: CellShows;
  /** Excel's code for how it is shown, as files write it. Left out: the cell keeps the format that it has. */
  readonly format?: string;
  /** It stands as text, and the person may have meant something else. */
  readonly doubt?: TypedDoubt;
}

/** «12.5» may be a number or the twelfth of May; «31.02.2026» is a day that the calendar does not have. */
export type TypedDoubt = 'point' | 'noSuchDay';

/**
 * A value as it is typed in a Norwegian Excel: decimal comma, day before month. Formulas are read by `formulaTyped`.
 *
 * It differs from Excel where Excel makes something else of what was typed and does not tell: leading zeros, long digits, «2E3» and
 * organisation numbers stay as they are, and nothing becomes a day of a year that nobody wrote.
 */
export function typedValue(typed: string): TypedValue {
  if (typed.startsWith("'")) return typed === "'" ? EMPTY : { value: typed.slice(1), shows: 'text' };
  const text = typed.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').trim();
  if (text === '') return EMPTY;
  const truth = TRUTHS[text.toUpperCase()];
  if (truth !== undefined) return { value: truth, shows: 'boolean' };
  return typedNumber(text) ?? typedDayOrTime(text) ?? asText(typed, text);
}

const EMPTY: TypedValue = { value: null, shows: 'text' };

const TRUTHS: Readonly<Record<string, boolean>> = { SANN: true, TRUE: true, USANN: false, FALSE: false };

/** Spaces around a text are the person's own. */
function asText(typed: string, text: string): TypedValue {
  const doubt = /^[-−–]?\d+\.\d+$/.test(text) ? 'point' : LIKE_A_DAY.test(text) ? 'noSuchDay' : undefined;
  return { value: typed, shows: 'text', ...(doubt && { doubt }) };
}

const LIKE_A_DAY = /^(?:\d{1,2}([./-])\d{1,2}[./-]\d{4}|\d{1,2}\.\d{1,2}\.\d{2}|\d{4}-\d{1,2}-\d{1,2})$/;
