import type { Field } from '../../claim/entry';
import type { HeaderCell } from './header-cells';

/** Headers that mean something else because of the one that stands beside them. */
export function meantTogether(headers: readonly HeaderCell[]): readonly HeaderCell[] {
  return dateBesideClock(
    dateBesideClock(withoutWeekdayColumn(headers), 'departTime', 'departDay'),
    'returnTime',
    'returnDay',
  );
}

/** «Dag» beside «Dato» is the day of the week. */
function withoutWeekdayColumn(headers: readonly HeaderCell[]): readonly HeaderCell[] {
  const days = headers.filter(({ field }) => field === 'day');
  const others = days.filter(({ text }) => !/^\s*(?:dag|day)\W*$/i.test(text));
  return days.length > 1 && others.length > 0
    ? headers.filter((header) => header.field !== 'day' || others.includes(header))
    : headers;
}

const SAYS_CLOCK = /\b(?:kl|klokk|tid|time)/i;

/** «Avreise» is the day where «Avreise kl» stands beside it, and both where it stands alone. */
function dateBesideClock(headers: readonly HeaderCell[], clock: Field, day: Field): readonly HeaderCell[] {
  const clocks = headers.filter(({ field }) => field === clock);
  const dates = clocks.filter(({ text }) => !SAYS_CLOCK.test(text));
  if (clocks.length < 2 || dates.length !== 1 || headers.some(({ field }) => field === day)) return headers;
  return headers.map((header) => (header === dates[0] ? { ...header, field: day } : header));
}
