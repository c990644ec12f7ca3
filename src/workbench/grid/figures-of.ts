import type { Cell } from '../../timesheet/table';
import type { ChosenFigures } from '../desk-state';

type Chosen = Pick<Cell, 'value' | 'shows'>;

/**
 * What chosen cells come to. Days, clock times and shares are counted and not added: what they add up to says nothing. Numbers and lengths of
 * time are not added to each other. An error that a cell shows makes any sum of it wrong, so that there is none.
 *
 * @returns nothing for fewer than two cells with something in them
 */
export function figuresOf(cells: Iterable<Chosen>): ChosenFigures | undefined {
  let count = 0;
  let isWrong = false;
  const added = { number: { count: 0, sum: 0 }, duration: { count: 0, sum: 0 } };
  for (const { value, shows } of cells) {
    if (value === null || value === '') continue;
    count++;
    if (shows === 'error') isWrong = true;
    if (typeof value !== 'number' || (shows !== 'number' && shows !== 'duration')) continue;
    added[shows].count++;
    added[shows].sum += value;
  }
  if (count < 2) return undefined;
  const shows = added.number.count > 0 ? 'number' : 'duration';
  const { count: addends, sum } = added[shows];
  const isMixed = added.number.count > 0 && added.duration.count > 0;
  if (addends === 0 || isWrong || isMixed) return { count };
  return { count, sum: { value: sum, shows }, average: { value: sum / addends, shows } };
}
