import type { Sort } from '../header/table-sorts';
import { CHILDCARE_ROWS } from './childcare-row';
import { DRIVING_ROWS } from './driving-row';
import { HONORARIUM_ROWS } from './honorarium-row';
import { JOURNEY_ROWS } from './journey-row';
import { LOSS_ROWS } from './loss-row';
import { MEETING_ROWS } from './meeting-row';
import { OUTLAY_ROWS } from './outlay-row';
import type { SortReader } from './sort-reader';
import { TIME_ROWS } from './time-row';

const READERS: Readonly<Record<Sort, SortReader>> = {
  time: TIME_ROWS,
  honorarium: HONORARIUM_ROWS,
  meeting: MEETING_ROWS,
  childcare: CHILDCARE_ROWS,
  journey: JOURNEY_ROWS,
  driving: DRIVING_ROWS,
  outlay: OUTLAY_ROWS,
};

/** In the order of the sorts. Time beside a meeting or a journey is a loss: the clock times there are not working hours. */
export function readersOf(sorts: readonly Sort[]): readonly SortReader[] {
  return sorts.map((sort) => (sort === 'time' && sorts[0] !== 'time' ? LOSS_ROWS : READERS[sort]));
}
