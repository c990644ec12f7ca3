import type { OverviewRow } from '../../overview/overview-row';
import { approvalWords } from '../../text/approval-words';
import type { Language } from '../../text/language';
import { overviewWords } from '../../text/overview-words';
import { daysBetween, serialFromDay, type Day } from '../../values/day';
import { kronerFromOre } from '../../values/money';
import type { CellInput } from '../../workbook/workbook';
import type { ShownColumn } from './shown-sheet';

/** A claim and the file that it stands in. */
export interface FiledClaim {
  readonly file: string;
  readonly row: OverviewRow;
}

/** One row for each claim. */
export function claimColumns(language: Language): ShownColumn[] {
  const { columns: words } = overviewWords(language);
  const column = (header: string, width: number, shows: ShownColumn['shows'] = 'text') => ({ header, width, shows });
  return [
    ...[column(words.file, 38), column(words.claim, 12), column(words.version, 9, 'count'), column(words.status, 12)],
    ...[column(words.claimant, 26), column(words.payer, 26), column(words.unit, 26), column(words.month, 12)],
    ...[column(words.firstDay, 12, 'day'), column(words.lastDay, 12, 'day'), column(words.kinds, 36)],
    ...[column(words.hours, 10, 'amount'), column(words.amount, 14, 'amount'), column(words.cut, 13, 'amount')],
    ...[column(words.errors, 8, 'count'), column(words.warnings, 9, 'count'), column(words.daysToSent, 11, 'count')],
    ...[column(words.daysToPaid, 12, 'count'), column(words.returns, 9, 'count')],
  ];
}

export function claimCells({ file, row }: FiledClaim, language: Language): CellInput[] {
  const { lastDay, firstDay, submittedOn, paidOn } = row;
  return [
    ...[file, row.claim, row.version, approvalWords(language).status[row.status]],
    ...[row.claimant, row.payer, row.unit, monthsOf(row), serial(firstDay), serial(lastDay)],
    ...[kindsOf(row, language).join(', '), row.minutes / 60, kronerFromOre(row.amountOre), kronerFromOre(row.cutOre)],
    ...[issuesOf(row, 'error'), issuesOf(row, 'warning')],
    ...[daysFrom(lastDay, submittedOn), daysFrom(lastDay, paidOn), row.returns],
  ];
}

/** "2026-03", or the first and the last where there are several. */
export function monthsOf({ parts }: OverviewRow): string {
  const months = [...new Set(parts.map(({ month }) => month))];
  return months.length < 2 ? (months[0] ?? '') : `${months[0]}–${months.at(-1)}`;
}

export function kindsOf({ kinds }: OverviewRow, language: Language): string[] {
  return [...new Set(Object.values(kinds).map((name) => name[language]))];
}

export function issuesOf({ issues }: OverviewRow, wanted: 'error' | 'warning'): number {
  return issues.reduce((sum, { severity, count }) => (severity === wanted ? sum + count : sum), 0);
}

export function daysFrom(lastDay: Day | null, day: Day | null): number | null {
  return lastDay && day ? daysBetween(lastDay, day) : null;
}

function serial(day: Day | null): number | null {
  return day && serialFromDay(day);
}
