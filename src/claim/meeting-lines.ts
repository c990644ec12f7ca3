import { NO_ORE } from '../values/money';
import { openLine, otherRowOf, placeOf, refusedBy, type Assessing, type OpenLine } from './assessing';
import type { TrailStep } from './claim';
import type { MeetingEntry } from './entry';
import { issue } from './issue';
import { inSequence, meetingFee, type Meeting, type MeetingKind, type Paid } from './meeting';
import { noRate } from './rules';
import { shareSteps } from './share-steps';
import { withoutRule } from './without-rule';

interface Row {
  readonly entry: MeetingEntry;
  readonly line: OpenLine;
  readonly paid: Paid;
}

/** Lines for meetings: each by its body, then those in sequence against each other. */
export function meetingLines(entries: readonly MeetingEntry[], assessing: Assessing): void {
  if (entries.length === 0) return;
  const found = assessing.kindOfRule('meeting');
  if (!found) {
    withoutRule(entries, 'body', assessing);
    return;
  }
  const { id, kind } = found;
  const rows: Row[] = [];
  for (const entry of entries) {
    const meeting = meetingOf(entry, kind, assessing);
    if (!meeting) continue;
    const line = openLine(entry, id, assessing.lineBasis(id));
    line.from = entry.from ?? null;
    line.to = entry.to ?? null;
    line.account = accountOf(meeting, kind);
    assessing.lines.push(line);
    const amountOre = feeOf(entry, meeting, kind, line, assessing);
    if (amountOre !== null) rows.push({ entry, line, paid: { meeting, amountOre } });
  }
  holdAgainstEachOther(rows, kind, assessing);
  if (kind.onePerClaim) oneClaimEach(entries, assessing);
}

/** @source B-22; reading A-B05: a line's day is within the claim's */
function oneClaimEach(entries: readonly MeetingEntry[], assessing: Assessing): void {
  const { claimDays } = assessing.settings;
  const days = new Set(claimDays ?? entries.map(({ day }) => day)).size;
  if (days > 1) assessing.once(issue('warning', 'one-claim/per-meeting', {}, { meetings: days }));
  for (const entry of claimDays ? entries : []) {
    if (claimDays?.includes(entry.day)) continue;
    assessing.add(issue('error', 'line-date/outside-claim', placeOf(entry, 'day'), { day: entry.day }));
  }
}

/** The fee before other meetings are looked at; `null` when it is decided already. */
function feeOf(entry: MeetingEntry, meeting: Meeting, kind: MeetingKind, line: OpenLine, assessing: Assessing) {
  const fee = meetingFee(meeting, kind, assessing.figures);
  const { language } = assessing.rules.regulation;
  switch (fee.outcome) {
    case 'noRate':
      assessing.add(noRate(fee.missing, entry.day, placeOf(entry, 'day')));
      return null;
    case 'covered': {
      const office = kind.coveredOffices[fee.office]?.name[language] ?? fee.office;
      return nothing(
        line,
        issue('error', 'covered-by/office-allowance', placeOf(entry, 'office'), { office }),
        assessing,
      );
    }
    case 'unpaidEvent': {
      const event = kind.unpaid.events[fee.event]?.name[language] ?? fee.event;
      return nothing(line, issue('error', 'no-allowance/for-course', placeOf(entry, 'event'), { event }), assessing);
    }
    case 'paid': {
      const { rate, percent, amountOre } = fee;
      assessing.used(rate);
      line.basis = assessing.lineBasis(line.kind, rate.basis);
      line.rateOre = rate.value;
      line.count = 1;
      line.rawOre = amountOre;
      line.trail = [
        ...shareSteps(rate),
        percent === 100
          ? { step: 'count', count: 1, rateOre: rate.value, amountOre }
          : { step: 'halved', percent, rateOre: rate.value, amountOre },
      ];
      return amountOre;
    }
  }
}

function nothing(line: OpenLine, refusal: ReturnType<typeof issue>, assessing: Assessing): null {
  assessing.add(refusal);
  line.rawOre = line.cutOre = line.amountOre = NO_ORE;
  line.trail = [refusedBy(refusal)];
  return null;
}

function holdAgainstEachOther(rows: readonly Row[], kind: MeetingKind, assessing: Assessing): void {
  const { amounts, replacedBy, besides } = inSequence(
    rows.map(({ paid }) => paid),
    kind,
  );
  rows.forEach(({ entry, line }, index) => {
    const amountOre = amounts[index] ?? NO_ORE;
    const trail: TrailStep[] = [...line.trail];
    const instead = rows[replacedBy[index] ?? -1];
    if (instead) {
      const values = { day: entry.day, ...otherRowOf(instead.entry) };
      const said = issue('info', 'meetings/consecutive', placeOf(entry, 'from'), values);
      assessing.add(said);
      trail.push(refusedBy(said));
    }
    const other = rows[besides[index] ?? -1];
    if (other) {
      const values = { day: entry.day, ...otherRowOf(other.entry) };
      assessing.add(issue('warning', 'same-day-meetings/check-consecutive', placeOf(entry, 'from'), values));
    }
    line.amountOre = amountOre;
    line.cutOre = NO_ORE;
    // What is printed multiplies: none of this meeting is paid.
    if (instead) {
      line.rawOre = NO_ORE;
      line.count = 0;
    }
    line.trail = [...trail, { step: 'amount', amountOre }];
  });
}

function accountOf(meeting: Meeting, { accounts, bodies }: MeetingKind): OpenLine['account'] {
  if (!accounts) return null;
  return { responsibility: accounts.responsibility, function: bodies[meeting.body]?.function ?? accounts.function };
}

/** What people write, in the regulation's own words. */
function meetingOf(entry: MeetingEntry, kind: MeetingKind, assessing: Assessing): Meeting | undefined {
  const body = assessing.termOf(kind.bodies, entry.body);
  if (body.match !== 'one') {
    assessing.add(issue('error', 'body/not-recognised', placeOf(entry, 'body'), { text: entry.body }));
    return undefined;
  }
  const event = entry.event ? assessing.termOf(kind.unpaid.events, entry.event) : undefined;
  if (event?.match === 'none' && !/møte|meeting/i.test(entry.event ?? '')) {
    assessing.add(issue('warning', 'event/not-recognised', placeOf(entry, 'event'), { text: entry.event ?? '' }));
  }
  const office = entry.office ? assessing.termOf(kind.coveredOffices, entry.office) : undefined;
  const isLeader = /^\s*(nestleder|nestleiar)/i.test(entry.role ?? '')
    ? false
    : /led[ea]r|leiar|leader|chair/i.test(entry.role ?? '');
  return {
    day: entry.day,
    from: entry.from,
    to: entry.to,
    body: body.id,
    role: isLeader ? 'leader' : 'member',
    fixedLeader: entry.fixedLeader === true,
    event: event?.match === 'one' ? event.id : undefined,
    wholeBodySummoned: entry.wholeBodySummoned === true,
    singleCase: entry.singleCase === true,
    office: office?.match === 'one' ? office.id : undefined,
  };
}
