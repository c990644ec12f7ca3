import type { DrivingEntry, Field } from '../../claim/entry';
import { isBlank } from '../cells/cell-text';
import { readMoment } from '../cells/clock';
import { readDistance } from '../cells/distance';
import { isProblem } from '../reading';
import { copyTexts, copyTicks, takeAmount, takeValue } from './field-values';
import { readPassengers } from './passengers';
import { placeOf, takeText, type RowInHand } from './row-in-hand';
import { holds, isIdle, type SortReader } from './sort-reader';

type Draft = { -readonly [Key in keyof DrivingEntry]: DrivingEntry[Key] };

const TEXTS = ['distanceSource', 'vehicle', 'purpose'] as const satisfies readonly Field[];
const TICKS = ['trailer', 'forestRoad', 'equipment'] as const satisfies readonly Field[];

/** Driving on one day. */
export const DRIVING_ROWS: SortReader = {
  isIn: (of, isMain) =>
    holds(
      of,
      isMain,
      ['km', 'tolls', 'passengers', 'passengerKm'],
      ['route', 'purpose', 'from', 'to', 'distanceSource'],
    ),
  add(hand, day, entries) {
    if (day === undefined) return;
    if (isIdle(hand.of.km)) {
      hand.book.add('error', 'row/no-km', placeOf(hand, 'km'), {});
      return;
    }
    const distance = takeValue(hand, 'km', readDistance);
    const passengers = distance === undefined ? undefined : readPassengers(hand, distance);
    if (distance === undefined || passengers === undefined) return;
    const { sheet, row, columns } = hand;
    const entry: Draft = { entry: 'driving', sheet, row, columns, day, distance, passengers };
    copyTexts(hand, TEXTS, entry);
    copyTicks(hand, TICKS, entry);
    const tolls = takeAmount(hand, 'tolls');
    if (tolls !== undefined) entry.tolls = tolls;
    const route = routeOf(hand);
    if (route !== '') entry.route = route;
    entries.push(entry);
  },
};

/** The row's route, and the places that it says it went from and to. */
function routeOf(hand: RowInHand): string {
  const route = hand.of.route === undefined ? '' : takeText(hand, 'route');
  // Clock times of work or of a meeting stand there in other tables.
  if (hand.sorts.includes('time') || hand.sorts.includes('meeting')) return route;
  const ends = (['from', 'to'] as const).filter((field) => !isBlank(hand.of[field]));
  if (ends.some((field) => isClock(hand, field))) {
    hand.book.listRow('info', 'sheet/driving-times-not-read', hand.sheet, hand.row, hand.columns.from);
    return route;
  }
  const places = ends.map((field) => takeText(hand, field)).join(' – ');
  return [places, route].filter((part) => part !== '').join(', ');
}

function isClock(hand: RowInHand, field: 'from' | 'to'): boolean {
  const cell = hand.of[field];
  return cell !== undefined && (typeof cell.value !== 'string' || !isProblem(readMoment(cell)));
}
