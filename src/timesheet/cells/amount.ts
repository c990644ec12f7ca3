import { ore, oreFromKroner, type Ore } from '../../values/money';
import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';
import { plainNumber } from './plain-number';

const KRONER = /^(?:kr\.?|nok)\s*|\s*(?:kr\.?|kroner|nok)(?:\s*(?:\/|per|pr\.?)\s*(?:t|h|time)\.?)?$/gi;

/** More kroner than any claim: a slip of the keys, and beyond what is exact. */
const TOO_MUCH = 1e10;

/** Kroner as people write them: 400, «kr 400», «400,-», «1 234,50». */
export function readAmount(cell: Cell): Reading<Ore> {
  const { value, shows } = cell;
  if (shows === 'error') return unreadable('cell/error-value', { text: quoted(cell) });
  const kroner =
    typeof value === 'number' && shows === 'number'
      ? value
      : typeof value === 'string'
        ? kronerFromWords(value)
        : undefined;
  if (kroner === undefined || Math.abs(kroner) > TOO_MUCH)
    return unreadable('cell/not-an-amount', { text: quoted(cell) });
  return kroner < 0 ? unreadable('cell/negative-amount', { text: quoted(cell) }) : oreOf(kroner);
}

/** Whole kroner need no rounding, and rounding by the decimal text is slow for a column of a hundred thousand. */
function oreOf(kroner: number): Ore {
  return Number.isInteger(kroner) ? ore(kroner * 100) : oreFromKroner(kroner);
}

function kronerFromWords(written: string): number | undefined {
  const bare = written
    .trim()
    .replace(KRONER, '')
    .replace(/,\s?[-–—]+$/, '');
  return plainNumber(bare);
}
