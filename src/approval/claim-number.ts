import { claimsIn } from './claim-state';
import type { LogRow } from './log/log-row';

/** "2026-003": the next number of a workbook whose claims have none of their own. */
export function nextClaimNumber(log: readonly LogRow[], year: string): string {
  const taken = new Set(claimsIn(log));
  let next = taken.size + 1;
  while (taken.has(numberText(year, next))) next += 1;
  return numberText(year, next);
}

function numberText(year: string, number: number): string {
  return `${year}-${String(number).padStart(3, '0')}`;
}
