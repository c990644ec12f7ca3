import { basisPoints, type BasisPoints } from '../../values/money';
import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';
import { plainNumber } from './plain-number';

/** «12 %», 0.12 shown as per cent, and 12 are all twelve per cent. */
export function readPercent(cell: Cell): Reading<BasisPoints> {
  const { value, shows } = cell;
  if (shows === 'error') return unreadable('cell/error-value', { text: quoted(cell) });
  const percent =
    typeof value === 'string' ? plainNumber(value.replace(/\s*(?:%|prosent|percent)\s*$/i, '')) : percentOfNumber(cell);
  const sensible = percent !== undefined && percent >= 0 && percent <= 100;
  return sensible ? basisPoints(percent) : unreadable('cell/not-a-percentage', { text: quoted(cell) });
}

function percentOfNumber({ value, shows }: Cell): number | undefined {
  if (typeof value !== 'number') return undefined;
  // Through 12 digits: 0.141 * 100 is 14.099999999999998.
  if (shows === 'percent') return Number((value * 100).toPrecision(12));
  if (shows !== 'number') return undefined;
  // 0.12 as a plain number is twelve per cent whose format is lost, or an eighth of one per cent.
  return value > 0 && value < 0.3 ? undefined : value;
}
