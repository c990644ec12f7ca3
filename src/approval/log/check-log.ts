import { issue, type Issue } from '../../claim/issue';
import { claimState } from '../claim-state';
import { samePerson, type Separation } from '../roles';
import { WAY } from '../steps';
import type { LogEnd } from './log-end';
import { rowHash, type LogLine, type LogRow, type SealedRow } from './log-row';

/**
 * Whether the log is as it was written: each row by its own fingerprint, its place by that of the row before, and its step by the steps that
 * the claim had taken. It shows changes; it cannot hinder them.
 *
 * @source T-48, T-57; audit control C-12
 */
export async function checkLog(
  lines: readonly LogLine[],
  end: LogEnd | undefined,
  separation: Separation,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  const rows: LogRow[] = [];
  const chain: Link[] = [];
  for (const { sheet, sheetRow, row, sealed } of lines) {
    const place = { sheet, row: sheetRow };
    if (sealed) {
      issues.push(...inPlace(sealed, chain).map((one) => ({ ...one, place })));
      chain.push(sealed);
      continue;
    }
    if (!row) {
      issues.push(issue('error', 'log/row-unreadable', place, {}));
      continue;
    }
    if ((await rowHash(row)) !== row.hash)
      issues.push(issue('error', 'log/row-changed', place, { number: row.number }));
    else {
      const found = [...inPlace(row, chain), ...lawful(row, rows, separation)];
      issues.push(...found.map((one) => ({ ...one, place })));
    }
    rows.push(row);
    chain.push(row);
  }
  return [...issues, ...atEnd(chain, end, lines.length > 0)];
}

/** What is known of every row, sealed or not. */
type Link = SealedRow & Partial<Pick<LogRow, 'at' | 'claim'>>;

function inPlace(row: Link, before: readonly Link[]): Issue[] {
  const { number } = row;
  const last = before.at(-1);
  const back: Issue[] =
    last?.at !== undefined && row.at !== undefined && row.at < last.at
      ? [issue('warning', 'log/clock-went-back', {}, { number })]
      : [];
  if (row.previous === (last?.hash ?? '')) return back;
  if (before.some(({ hash }) => hash === row.hash)) return [issue('error', 'log/row-doubled', {}, { number })];
  const twin = before.find(({ previous }) => previous === row.previous);
  if (twin) return [issue(twin.claim === row.claim ? 'error' : 'warning', 'log/two-at-once', {}, { number })];
  if (before.some(({ hash }) => hash === row.previous)) return [issue('error', 'log/row-moved', {}, { number })];
  // Either what stood before it is gone, or it was written after another row: in another workbook, or since changed.
  return number > (last?.number ?? 0) + 1
    ? [issue('error', 'log/row-missing', {}, { number: (last?.number ?? 0) + 1 })]
    : [issue('error', 'log/row-foreign', {}, { number })];
}

/** A row that is whole and yet could not have been written by these rules. */
function lawful(row: LogRow, before: readonly LogRow[], separation: Separation): Issue[] {
  const { number, step, claim, from, to, version } = row;
  const state = claimState(before, claim);
  const isNext = version === state.version + (step === 'submit' ? 1 : 0);
  if (from !== state.status || !WAY[step].from.includes(from) || WAY[step].to !== to || !isNext)
    return [issue('error', 'log/step-not-allowed', {}, { number })];
  if (step === 'return' && row.text.trim() === '') return [issue('error', 'log/step-not-allowed', {}, { number })];
  const earlier = step === 'attest' ? [state.submitted] : step === 'approve' ? [state.submitted, state.attested] : [];
  const same = earlier.find((one) => samePerson(one?.name ?? '', row.name));
  if (!same) return [];
  const isException = separation === 'attestorMayApprove' && same.step === 'attest';
  return [
    issue(
      isException ? 'warning' : 'error',
      isException ? 'separation-of/duties-exception' : 'separation-of/duties',
      {},
      { name: row.name },
    ),
  ];
}

function atEnd(rows: readonly Link[], end: LogEnd | undefined, hasLines: boolean): Issue[] {
  const last = rows.at(-1);
  if (!end) return hasLines ? [issue('warning', 'log/end-missing', { setting: 'logEnd' }, {})] : [];
  if (last?.hash === end.hash) return [];
  return rows.some(({ hash }) => hash === end.hash)
    ? [issue('error', 'log/end-behind', { setting: 'logEnd' }, { number: end.number })]
    : [issue('error', 'log/end-gone', { setting: 'logEnd' }, { number: end.number })];
}
