import { minutes, type Minutes } from '../../values/minutes';
import { isBlank } from '../cells/cell-text';
import { readHours, readMinutes, readPause } from '../cells/duration';
import { isMissingResult, take, type RowInHand } from './row-in-hand';

export function readRowHours(hand: RowInHand): Minutes | undefined {
  const cell = hand.of.hours;
  if (cell === undefined || isBlank(cell) || isMissingResult(hand, 'hours')) return undefined;
  return take(hand, 'hours', hand.minutesIn.has('hours') ? readMinutes(cell) : readHours(cell));
}

export function readRowPause(hand: RowInHand): Minutes {
  const cell = hand.of.pause;
  if (cell === undefined || isBlank(cell) || isMissingResult(hand, 'pause')) return minutes(0);
  return take(hand, 'pause', hand.minutesIn.has('pause') ? readMinutes(cell) : readPause(cell)) ?? minutes(0);
}
