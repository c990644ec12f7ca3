import { isProblem, type Reading } from '../reading';
import type { Cell } from '../table';
import { readCount } from './count';
import { readYesNo } from './yes-no';

/** How many, where one is often only ticked: 2, «2 stk», «x», «ja», «nei». */
export function readTickedCount(cell: Cell): Reading<number> {
  if (typeof cell.value === 'number') return readCount(cell);
  const answer = readYesNo(cell);
  return isProblem(answer) ? readCount(cell) : Number(answer);
}

/** Yes or no, where the number of them may stand instead: two nights are a night. */
export function readCountedTick(cell: Cell): Reading<boolean> {
  const answer = readYesNo(cell);
  if (!isProblem(answer)) return answer;
  const count = readCount(cell);
  return isProblem(count) ? answer : count > 0;
}

/** Whether there is a receipt, where the number of the voucher may stand instead: «Bilag 3». */
export function readReceipt(cell: Cell): Reading<boolean> {
  const answer = readYesNo(cell);
  if (!isProblem(answer)) return answer;
  return cell.shows !== 'error' && /\d/.test(String(cell.value)) ? true : answer;
}
