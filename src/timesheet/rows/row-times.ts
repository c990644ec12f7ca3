import type { Day } from '../../values/day';
import { isBlank } from '../cells/cell-text';
import { readMoment } from '../cells/clock';
import { isMissingResult, placeOf, take, type RowInHand } from './row-in-hand';
import { timesOf, type Times } from './times';

/** The row's start and end. Undefined when it has none, or when they cannot be used: then that is said. */
export function readRowTimes(hand: RowInHand, day: Day | undefined): Times | undefined {
  const { from, to } = hand.of;
  const hasFrom = !isBlank(from);
  if (hasFrom === isBlank(to)) {
    const severity = isBlank(hand.of.hours) ? 'error' : 'warning';
    hand.book.add(severity, hasFrom ? 'row/no-end' : 'row/no-start', placeOf(hand, hasFrom ? 'to' : 'from'), {});
    return undefined;
  }
  if (from === undefined || to === undefined || !hasFrom) return undefined;
  const missing = [isMissingResult(hand, 'from'), isMissingResult(hand, 'to')].includes(true);
  if (missing) return undefined;
  const start = take(hand, 'from', readMoment(from));
  const end = take(hand, 'to', readMoment(to));
  return start === undefined || end === undefined ? undefined : timesOf(hand, day, start, end);
}
