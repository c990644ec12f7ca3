import type { Field, JourneyEntry } from '../../claim/entry';
import type { Day } from '../../values/day';
import { readDistance } from '../cells/distance';
import { readExchangeRate } from '../cells/exchange-rate';
import { readCountedTick, readTickedCount } from '../cells/ticks';
import { copyTexts, takeAmount, takeValue } from './field-values';
import { readJourneyTimes, type JourneyTimes } from './journey-times';
import type { RowInHand } from './row-in-hand';
import { holds, type SortReader } from './sort-reader';

type Draft = { -readonly [Key in keyof JourneyEntry]: JourneyEntry[Key] };

const TEXTS = [
  ...(['lodging', 'lodgingName', 'lodgingAddress', 'country', 'currency', 'destination', 'purpose'] as const),
] as const satisfies readonly Field[];

/** What says more of a journey, and makes no row one: the same columns stand over drives and meetings. */
const MORE = ['route', 'event', 'paidBy'] as const satisfies readonly Field[];

const WEAK = [
  ...TEXTS,
  'breakfasts',
  'lunches',
  'dinners',
  'overnight',
  'kmOneWay',
] as const satisfies readonly Field[];

/** From leaving to coming home. */
export const JOURNEY_ROWS: SortReader = {
  isIn: (of, isMain) => holds(of, isMain, strong(of), WEAK),
  add(hand, day, entries) {
    if (day === undefined) return;
    const times = readJourneyTimes(hand, day);
    if (times !== undefined) entries.push(journey(hand, day, times));
  },
};

/** A day alone may be filled down for days without a journey; the day and the clock time in one cell are not. */
function strong({ departTime, day }: RowInHand['of']): readonly Field[] {
  const isOneCell = departTime === day && Number.isInteger(day?.value);
  return isOneCell ? ['returnDay', 'returnTime'] : ['departTime', 'returnDay', 'returnTime'];
}

function journey(hand: RowInHand, day: Day, { depart, returnDay, end }: JourneyTimes): JourneyEntry {
  const meals = (field: 'breakfasts' | 'lunches' | 'dinners'): number => takeValue(hand, field, readTickedCount) ?? 0;
  const entry: Draft = {
    ...{ entry: 'journey', sheet: hand.sheet, row: hand.row, columns: hand.columns },
    ...{ day, depart, returnDay, return: end },
    ...{ breakfasts: meals('breakfasts'), lunches: meals('lunches'), dinners: meals('dinners') },
  };
  const oneWay = takeValue(hand, 'kmOneWay', readDistance);
  if (oneWay !== undefined) entry.oneWay = oneWay;
  const overnight = takeValue(hand, 'overnight', readCountedTick);
  if (overnight !== undefined) entry.overnight = overnight;
  const rate = takeAmount(hand, 'countryRate');
  if (rate !== undefined) entry.countryRate = rate;
  const exchange = takeValue(hand, 'exchangeRate', readExchangeRate);
  if (exchange !== undefined) entry.exchangeMillionths = exchange;
  const isPartlyPrivate = takeValue(hand, 'privatePart', readCountedTick);
  if (isPartlyPrivate !== undefined) entry.privatePart = isPartlyPrivate;
  copyTexts(hand, [...TEXTS, ...MORE], entry);
  // A table with no column for the destination has it in the route, and it is said once.
  if (entry.route === entry.destination) delete entry.route;
  return entry;
}
