import type { Passenger } from '../../claim/entry';
import type { Metres } from '../../values/distance';
import { isBlank } from '../cells/cell-text';
import { readDistance } from '../cells/distance';
import { isMissingResult, placeOf, take, takeText, type RowInHand } from './row-in-hand';

/** More in one car than this is no count of passengers. */
const MOST = 60;

const NONE = /^(?:nei|no|ingen|none|0)\.?$/i;
const ONE = /^(?:ja|yes|x|✓|✔|☑)\.?$/i;

/**
 * Who sat in, and how far: names or initials, or how many they are; one distance for all, or one for each in the same order.
 *
 * @returns undefined when the cells do not fit together: then that is said
 */
export function readPassengers(hand: RowInHand, trip: Metres): readonly Passenger[] | undefined {
  const names = namesOf(hand);
  const distances = distancesOf(hand);
  if (distances === undefined) return undefined;
  // A distance says that somebody sat in, named or not.
  const people = names.length === 0 ? distances.map(() => undefined) : names;
  if (distances.length > 1 && distances.length !== people.length) {
    const values = { passengers: people.length, distances: distances.length };
    hand.book.add('error', 'row/passengers-and-km-differ', placeOf(hand, 'passengerKm'), values);
    return undefined;
  }
  return people.map((name, index) => {
    const distance = distances[distances.length > 1 ? index : 0] ?? trip;
    return name === undefined ? { distance } : { name, distance };
  });
}

/** One for each passenger; undefined for one who is counted and not named. */
function namesOf(hand: RowInHand): readonly (string | undefined)[] {
  const cell = hand.of.passengers;
  if (cell === undefined || isBlank(cell) || isMissingResult(hand, 'passengers')) return [];
  if (typeof cell.value === 'boolean') return cell.value ? [undefined] : [];
  const text = takeText(hand, 'passengers');
  if (NONE.test(text)) return [];
  if (ONE.test(text)) return [undefined];
  const count = /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  if (count !== undefined && count <= MOST) return Array.from({ length: count }, () => undefined);
  return text.split(/\s*(?:[;,\r\n&]|\bog\b|\band\b)\s*/i).filter((name) => name !== '');
}

function distancesOf(hand: RowInHand): readonly Metres[] | undefined {
  const cell = hand.of.passengerKm;
  if (cell === undefined || isBlank(cell)) return [];
  if (isMissingResult(hand, 'passengerKm')) return undefined;
  const parts =
    typeof cell.value === 'string' ? cell.value.split(/[;\r\n]/).filter((part) => part.trim() !== '') : [cell.value];
  const found: Metres[] = [];
  for (const value of parts) {
    const distance = take(hand, 'passengerKm', readDistance({ ...cell, value }));
    if (distance === undefined) return undefined;
    found.push(distance);
  }
  // 0 kilometres is nobody, as a column that is filled down has it.
  return found.length === 1 && found[0] === 0 ? [] : found;
}
