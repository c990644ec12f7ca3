import { metresFromKm, type Metres } from '../../values/distance';
import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';
import { plainNumber } from './plain-number';

const UNIT = /\s*(?:km|kilometer|kilometers|kilometres)\.?$/i;

/** Farther than round the earth on one row: a slip of the keys. */
const MOST_KM = 40_000;

/** Kilometres as people write them: 37.5, «37,5», «1 234 km». */
export function readDistance(cell: Cell): Reading<Metres> {
  const { value, shows } = cell;
  const text = quoted(cell);
  if (shows === 'error') return unreadable('cell/error-value', { text });
  const km =
    typeof value === 'number' && shows === 'number'
      ? value
      : typeof value === 'string'
        ? plainNumber(value.trim().replace(UNIT, ''))
        : undefined;
  if (km === undefined || Math.abs(km) > MOST_KM) return unreadable('cell/not-km', { text });
  return metresFromKm(km) ?? unreadable('cell/negative-km', { text });
}
