import type { RetentionRule, Source } from '../regulation/figures';
import { versionOn } from '../regulation/version-on';
import { dayFromParts, yearOf, type Day } from '../values/day';
import type { Claim } from './claim';
import type { Rules } from './rules';

/** How long the claim and its vouchers are to be kept. */
export interface Retention {
  readonly accountingYear: number;
  readonly years: number;
  /** The last day that they must be there. */
  readonly keepThrough: Day;
  readonly source: Pick<Source, 'title' | 'place' | 'readOn'>;
}

/** What of the rules says it: plain data, which can be handed to another thread. */
export interface RetentionRules {
  readonly regulation: Pick<Rules['regulation'], 'retention' | 'sources'>;
  readonly national: Pick<Rules['national'], 'retention' | 'sources'>;
}

/**
 * The payer's own rule, or the nation's, on the year that the claim is booked in: the later of the year of its last day and the year that it
 * is sent. The accounting year is taken to be the calendar's, as a municipality's is.
 *
 * @param today the day the claim is made
 * @returns nothing where no rule covers that year: then nobody is told a day
 * @source bokføringsloven § 13; requirements T-47, T-55
 */
export function retentionOf(
  { period, invoice }: Claim,
  { regulation, national }: RetentionRules,
  today: Day,
): Retention | undefined {
  if (!period) return undefined;
  const accountingYear = Math.max(yearOf(period.to), yearOf(invoice.date ?? today));
  const end = dayFromParts(accountingYear, 12, 31);
  const own = regulation.retention ?? [];
  const found = end && versionOn<RetentionRule>(own.length > 0 ? own : (national.retention ?? []), end);
  if (!found?.found) return undefined;
  const { years, sources } = found.version;
  const all = own.length > 0 ? regulation.sources : national.sources;
  const source = all[sources[0] ?? ''];
  const last = dayFromParts(accountingYear + years, 12, 31);
  if (!source || !last) throw new Error('unreachable: a rule has a source, and a year an end');
  const { title, place, readOn } = source;
  return { accountingYear, years, keepThrough: last, source: { title, place, readOn } };
}
