import type { ClaimState } from '../approval/claim-state';
import type { Claim } from '../claim/claim';
import type { Issue } from '../claim/issue';
import type { Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import { overviewParts, type CountedLine } from './overview-parts';
import type { CountedIssue, KindName, OverviewRow } from './overview-row';

/** What is known of a claim beside the claim itself. */
export interface ClaimFacts {
  readonly number: string;
  readonly state: ClaimState;
  readonly kinds: Readonly<Record<string, { readonly name: KindName }>>;
  readonly issues: readonly Issue[];
}

/** A claim that was worked out from its rows. */
export function claimRow(claim: Claim, { number, state, kinds, issues }: ClaimFacts): OverviewRow {
  const { regulation, payer, claimant, period, totals, lines } = claim;
  return {
    ...wayOf(number, state),
    claimant: claimant.name ?? '',
    payer: payer.name,
    unit: payer.unit,
    regulation: regulation.id,
    firstDay: period?.from ?? null,
    lastDay: period?.to ?? null,
    amountOre: totals.amountOre,
    cutOre: totals.cutOre,
    minutes: totals.minutes,
    ...partsOf(lines, kinds),
    issues: counted(issues),
  };
}

/** A claim that only the log knows any more: the workbook has gone on to another. Its lines are those that were kept when it was sent. */
export function loggedRow(
  number: string,
  state: ClaimState,
  lines: readonly CountedLine[],
  { payer, unit, kinds }: Pick<OverviewRow, 'payer' | 'unit'> & Pick<ClaimFacts, 'kinds'>,
): OverviewRow | undefined {
  const last = state.steps.at(-1);
  if (!last) return undefined;
  const days = lines.map(({ day }) => day).sort();
  const parts = partsOf(lines, kinds);
  return {
    ...wayOf(number, state),
    claimant: state.submitted?.name ?? '',
    ...{ payer, unit, regulation: '' },
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    amountOre: last.amountOre,
    cutOre: parts.parts.reduce((sum, { cutOre }) => sum + cutOre, 0) as OverviewRow['cutOre'],
    minutes: parts.parts.reduce((sum, { minutes }) => sum + minutes, 0) as Minutes,
    ...parts,
    issues: [],
  };
}

function wayOf(claim: string, { version, status, steps, paid }: ClaimState) {
  const first = steps.find(({ step }) => step === 'submit');
  return {
    ...{ claim, version, status },
    submittedOn: first ? dayOf(first.at) : null,
    paidOn: paid ? dayOf(paid.at) : null,
    returns: steps.filter(({ step }) => step === 'return').length,
  };
}

/** @param at "2026-03-14T12:00" */
function dayOf(at: string): Day {
  return at.slice(0, 10) as Day;
}

function partsOf(lines: readonly CountedLine[], kinds: ClaimFacts['kinds']): Pick<OverviewRow, 'parts' | 'kinds'> {
  const parts = overviewParts(lines);
  const names = parts.map(({ kind }): [string, KindName] => {
    const { nb, nn, en } = kinds[kind]?.name ?? { nb: kind, nn: kind, en: kind };
    return [kind, { nb, nn, en }];
  });
  return { parts, kinds: Object.fromEntries(names) };
}

function counted(issues: readonly Issue[]): CountedIssue[] {
  const found = new Map<string, CountedIssue>();
  for (const { code, severity } of issues) {
    const key = `${severity} ${code}`;
    found.set(key, { code, severity, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
