import type { Day } from '../values/day';
import { Assessing } from './assessing';
import type { Regulation } from '../regulation/schema';
import type { Assessment, Claim, ClaimLine, Payer } from './claim';
import { bySide } from './claimed-by';
import { claimedOnOtherSheets } from './claimed-on-other-sheets';
import { claimedTwice } from './claimed-twice';
import { doubleClaims } from './double-claim';
import { childcareLines } from './childcare-lines';
import { drivingLines } from './driving-lines';
import { bySort, type Entry } from './entry';
import { dayGates, deadlineGate, payoutGate, protocolGate, settingsGates } from './gates';
import { honorariumLines } from './honorarium-lines';
import { issue } from './issue';
import { journeyLines } from './journey-lines';
import { meetingLines } from './meeting-lines';
import { monthGates } from './month-gates';
import { outlayLines } from './outlay-lines';
import { namedAsAsked } from './named-as-asked';
import { onePersonsEntries } from './people';
import { privateTexts } from './private-texts';
import type { Rules } from './rules';
import type { Route, Settings } from './settings';
import { timeLines } from './time-lines';
import { totalsOf } from './totals';

/**
 * Entries under a payer's rules: the claim, and everything that a person must mend or know. Pure: the day is handed in.
 *
 * @param today the day the claim is made, for deadlines
 * @param elsewhere rows of the same workbook that other claims have: only looked at for what is claimed twice
 */
export function assess(
  entries: readonly Entry[],
  settings: Settings,
  rules: Rules,
  today: Day,
  elsewhere: readonly Entry[] = [],
): Assessment {
  const { regulation } = rules;
  const assessing = new Assessing(rules, settings, routeOf(settings, rules), today);
  if (!settings.route) assessing.add(issue('error', 'settings/route-missing', { setting: 'route' }, {}));
  else if (!regulation.routes[settings.route]) {
    assessing.add(issue('error', 'route/not-in-regulation', { setting: 'route' }, { route: settings.route }));
  }
  settingsGates(assessing);

  const own = onePersonsEntries(entries, assessing);
  const of = bySort(own.entries);
  const { ours, others } = bySide(of.time, assessing);
  const isTimeAlone = of.time.length === own.entries.length;
  const kept = isTimeAlone ? ours : of.time.length === 0 ? own.entries : [...ours, ...own.entries.filter(isNoTime)];
  if (kept.length === 0) assessing.add(issue('error', 'claim/empty', {}, {}));
  dayGates(kept, assessing);
  doubleClaims(ours, others, assessing);
  monthGates({ ...of, time: ours }, assessing);
  privateTexts(kept, [...entries, ...elsewhere], assessing);
  claimedTwice(of, assessing);
  if (elsewhere.length > 0) claimedOnOtherSheets({ ...of, time: ours }, bySort(elsewhere), assessing);
  timeLines(ours, assessing);
  honorariumLines(of.honorarium, assessing);
  meetingLines(of.meeting, assessing);
  childcareLines(of.childcare, assessing);
  journeyLines(of.journey, assessing);
  drivingLines(of.driving, assessing);
  outlayLines(of.outlay, assessing);

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
    payer: payerOf(regulation, settings),
    route: assessing.route,
    claimant: own.name === undefined ? settings.claimant : { ...settings.claimant, name: own.name },
    employer: settings.employer,
    ...(settings.protocolSignedOn ? { protocolSignedOn: settings.protocolSignedOn } : {}),
    invoice: settings.invoice,
    period,
    lines: assessing.lines,
    entries: namedAsAsked(kept, regulation),
    totals: totalsOf(assessing.lines, Object.keys(regulation.kinds)),
    deadline: deadlineGate(period && earliest(period.from, kept), assessing),
    payout: payoutGate(assessing),
    settings,
  };
  return { claim, issues: assessing.issues };
}

function isNoTime(entry: Entry): boolean {
  return entry.entry !== 'time';
}

/** Who pays: the regulation's own payer, or under an agreement the one that the settings name. */
function payerOf({ payer }: Regulation, settings: Settings): Payer {
  if (!payer) {
    const { name = '', unit = '' } = settings.payer;
    return { name, unit, organisationNumber: '', address: {} };
  }
  const { name, unit, organisationNumber = '', address = {} } = payer;
  return { name, unit, organisationNumber, address };
}

/** Without a route the rows are still read, under the one that the settings look like, so that as much as possible is checked at once. */
function routeOf({ route, employer, income }: Settings, { regulation }: Rules): Route {
  if (route && regulation.routes[route]) return route;
  if (income.pensionable.length > 0 && regulation.routes.selfEmployed) return 'selfEmployed';
  if ((employer.organisationNumber ?? employer.name) && regulation.routes.employer) return 'employer';
  const routes = Object.keys(regulation.routes) as Route[];
  return regulation.routes.member ? 'member' : (routes[0] ?? 'member');
}

/** The earliest day on which something arose: a journey when it ends. */
function earliest(first: Day, entries: readonly Entry[]): Day {
  if (!entries.some(({ entry }) => entry === 'journey')) return first;
  let day: Day | undefined;
  for (const entry of entries) {
    const arose = entry.entry === 'journey' ? entry.returnDay : entry.day;
    if (!day || arose < day) day = arose;
  }
  return day ?? first;
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
