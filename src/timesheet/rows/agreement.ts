import { readHours, readMinutes } from '../cells/duration';
import type { Cell } from '../table';
import { placeOf, report, type RowInHand } from './row-in-hand';

/** Seconds and two decimals: 7:20 is written 7.33. */
const TOLERANCE = 1;

/** Half an hour's lunch that the sheet does not show. */
const LUNCH = 30;

/**
 * Whether the stated hours are those of the clock times less the break. When they are not, the amount is in doubt, and it is said.
 *
 * @param net minutes between the clock times, less the break
 */
export function hoursAgree(hand: RowInHand, cell: Cell, net: number, pause: number): boolean {
  const reading = hand.minutesIn.has('hours') ? readMinutes(cell) : readHours(cell);
  const possible =
    typeof reading !== 'object'
      ? [reading]
      : (reading.candidates ?? (reading.value === undefined ? [] : [reading.value]));
  // «7.30» may be two things, but when one of them is what the clock says, there is nothing to ask.
  if (possible.some((hours) => Math.abs(hours - net) <= TOLERANCE)) return true;
  const [stated] = possible;
  if (typeof reading === 'object' && (stated === undefined || possible.length > 1)) {
    report(hand, 'hours', reading);
    if (stated === undefined) return false;
  }
  const values = { clockMinutes: net, hoursMinutes: stated as number };
  const lunch = pause === 0 && Math.abs(net - (stated as number) - LUNCH) <= TOLERANCE;
  hand.book.add('error', lunch ? 'row/hours-differ-by-lunch' : 'row/hours-differ', placeOf(hand, 'hours'), values);
  return false;
}
