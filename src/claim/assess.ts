import type { Day } from '../values/day';
import { Assessing } from './assessing';
import type { Assessment, Claim, ClaimLine } from './claim';
import { bySide } from './claimed-by';
import { doubleClaims } from './double-claim';
import type { Entry, HonorariumEntry, TimeEntry } from './entry';
import { dayGates, deadlineGate, payoutGate, protocolGate, settingsGates } from './gates';
import { honorariumLines } from './honorarium-lines';
import { issue } from './issue';
import { onePersonsEntries } from './people';
import type { Rules } from './rules';
import type { Route, Settings } from './settings';
import { timeLines } from './time-lines';
import { totalsOf } from './totals';

/**
 * Entries under a payer's rules: the claim, and everything that a person must mend or know. Pure: the day is handed in.
 *
 * @param today the day the claim is made, for deadlines
 */
export function assess(entries: readonly Entry[], settings: Settings, rules: Rules, today: Day): Assessment {
  const { regulation } = rules;
  const assessing = new Assessing(rules, settings, routeOf(settings, rules), today);
  if (!settings.route) assessing.add(issue('error', 'settings/route-missing', { setting: 'route' }, {}));
  else if (!regulation.routes[settings.route]) {
    assessing.add(issue('error', 'route/not-in-regulation', { setting: 'route' }, { route: settings.route }));
  }
  settingsGates(assessing);

  const time = onePersonsEntries(
    entries.filter((entry): entry is TimeEntry => entry.entry === 'time'),
    assessing,
  );
  const fees = entries.filter((entry): entry is HonorariumEntry => entry.entry === 'honorarium');
  const { ours, others } = bySide(time.entries, assessing);
  const kept: readonly Entry[] = [...ours, ...fees];
  if (kept.length === 0) assessing.add(issue('error', 'claim/empty', {}, {}));
  dayGates(kept, assessing);
  doubleClaims(ours, others, assessing);
  timeLines(ours, assessing);
  honorariumLines(fees, assessing);

  const period = periodOf(assessing.lines);
  protocolGate(period?.to, assessing);
  const claim: Claim = {
    regulation: {
      id: regulation.id,
      version: regulation.version,
      name: regulation.name[regulation.language],
      language: regulation.language,
      checkedThrough: regulation.checkedThrough,
    },
    payer: regulation.payer,
    route: assessing.route,
    claimant: time.name === undefined ? settings.claimant : { ...settings.claimant, name: time.name },
    employer: settings.employer,
    ...(settings.protocolSignedOn ? { protocolSignedOn: settings.protocolSignedOn } : {}),
    invoice: settings.invoice,
    period,
    lines: assessing.lines,
    totals: totalsOf(assessing.lines, Object.keys(regulation.kinds)),
    deadline: deadlineGate(period?.from, assessing),
    payout: payoutGate(assessing),
    settings,
  };
  return { claim, issues: assessing.issues };
}

/** Without a route the rows are still read, under the one that the settings look like, so that as much as possible is checked at once. */
function routeOf({ route, employer, income }: Settings, { regulation }: Rules): Route {
  if (route && regulation.routes[route]) return route;
  if (income.pensionable.length > 0 && regulation.routes.selfEmployed) return 'selfEmployed';
  if ((employer.organisationNumber ?? employer.name) && regulation.routes.employer) return 'employer';
  const routes = Object.keys(regulation.routes) as Route[];
  return regulation.routes.member ? 'member' : (routes[0] ?? 'member');
}

function periodOf(lines: readonly ClaimLine[]): { from: Day; to: Day } | null {
  let from: Day | undefined;
  let to: Day | undefined;
  for (const { day } of lines) {
    if (!from || day < from) from = day;
    if (!to || day > to) to = day;
  }
  return from && to ? { from, to } : null;
}
