import type { ClaimStatus } from '../approval/status';
import { DayCounter, type DaysAway, type TimeAway } from '../claim/days-away';
import type { Severity } from '../claim/issue';
import { personKey } from '../claim/person-name';
import { daysBetween } from '../values/day';
import type { Minutes } from '../values/minutes';
import type { Ore } from '../values/money';
import { Groups, type Group } from './groups';
import type { KindName, OverviewRow } from './overview-row';
import { spreadOf, type Spread } from './spread';

/** What many claims come to. */
export interface Overview {
  readonly files: number;
  readonly unread: number;
  readonly total: Group;
  /** Claims with errors, and all that was found. */
  readonly withErrors: number;
  readonly people: readonly Group[];
  readonly units: readonly Group[];
  readonly months: readonly Group[];
  readonly kinds: readonly Group[];
  /** By their way to payment; only those that some claim has. */
  readonly statuses: readonly (Group & { readonly status: ClaimStatus })[];
  /** Kinds that a cap took from. */
  readonly caps: readonly Group[];
  readonly issues: readonly IssueGroup[];
  readonly toSent: Spread;
  readonly toPaid: Spread;
  /** Days away for each person and year, for the insurance report. */
  readonly daysAway: readonly DaysAway[];
}

export interface IssueGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly claims: number;
  readonly count: number;
}

const WAY: readonly ClaimStatus[] = ['draft', 'submitted', 'attested', 'approved', 'paid', 'returned'];
const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts claims one by one and keeps none of them: what it holds grows with people and months, not with claims. */
export class Tally {
  private files = 0;
  private unread = 0;
  private withErrors = 0;
  private readonly all = new Groups();
  private readonly people = new Groups();
  private readonly units = new Groups();
  private readonly months = new Groups();
  private readonly kinds = new Groups();
  private readonly statuses = new Groups();
  private readonly issues = new Map<string, { -readonly [K in keyof IssueGroup]: IssueGroup[K] }>();
  private readonly sent = new Map<number, number>();
  private readonly paid = new Map<number, number>();
  private readonly away = new DayCounter();

  /** @param language of the names of kinds: payers call different kinds the same, and one kind is one to the reader */
  constructor(private readonly language: keyof KindName) {}

  addFile(rows: readonly OverviewRow[], away: readonly TimeAway[]): void {
    this.files += 1;
    rows.forEach((row) => this.add(row));
    away.forEach((time) => this.away.add(time));
  }

  addUnread(): void {
    this.files += 1;
    this.unread += 1;
  }

  result(): Overview {
    const { files, unread, withErrors } = this;
    const kinds = this.kinds.byAmount();
    const statuses = this.statuses.byName();
    return {
      ...{ files, unread, withErrors, kinds },
      total: this.all.byName()[0] ?? NOTHING,
      people: this.people.byAmount(),
      units: this.units.byAmount(),
      months: this.months.byName(),
      statuses: WAY.flatMap((status) =>
        statuses.filter(({ name }) => name === status).map((one) => ({ ...one, status })),
      ),
      caps: this.kinds.byAmount(({ cutOre }) => cutOre).filter(({ cutLines }) => cutLines > 0),
      issues: [...this.issues.values()].sort(inOrder),
      toSent: spreadOf(this.sent),
      toPaid: spreadOf(this.paid),
      daysAway: this.away.result(),
    };
  }

  private add(row: OverviewRow): void {
    const { amountOre, cutOre, minutes, parts, lastDay } = row;
    const cutLines = parts.reduce((sum, part) => sum + part.cutLines, 0);
    const whole = { amountOre, cutOre, minutes, cutLines };
    const unit = [row.payer, row.unit].filter(Boolean).join(', ');
    this.all.add([['', '', whole]]);
    this.people.add([[personKey(row.claimant), row.claimant, whole]]);
    this.units.add([[unit, unit, whole]]);
    this.statuses.add([[row.status, row.status, whole]]);
    this.months.add(parts.map((part) => [part.month, part.month, part]));
    this.kinds.add(
      parts.map((part) => {
        const name = row.kinds[part.kind]?.[this.language] ?? part.kind;
        return [name, name, part];
      }),
    );
    this.addIssues(row);
    if (lastDay && row.submittedOn) count(this.sent, daysBetween(lastDay, row.submittedOn));
    if (lastDay && row.paidOn) count(this.paid, daysBetween(lastDay, row.paidOn));
  }

  private addIssues({ issues }: OverviewRow): void {
    if (issues.some(({ severity }) => severity === 'error')) this.withErrors += 1;
    for (const { code, severity, count: found } of issues) {
      const group = this.issues.get(`${severity} ${code}`) ?? { code, severity, claims: 0, count: 0 };
      this.issues.set(`${severity} ${code}`, group);
      group.claims += 1;
      group.count += found;
    }
  }
}

const NOTHING: Group = {
  ...{ name: '', claims: 0, cutLines: 0 },
  ...{ minutes: 0 as Minutes, amountOre: 0 as Ore, cutOre: 0 as Ore },
};

function count(counts: Map<number, number>, days: number): void {
  counts.set(days, (counts.get(days) ?? 0) + 1);
}

function inOrder(one: IssueGroup, other: IssueGroup): number {
  const graver = GRAVEST.indexOf(one.severity) - GRAVEST.indexOf(other.severity);
  return graver || other.claims - one.claims || (one.code < other.code ? -1 : 1);
}
