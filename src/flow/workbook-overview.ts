import { claimsIn, claimState } from '../approval/claim-state';
import { keptParts } from '../approval/log/kept-content';
import type { ContentPart } from '../approval/content';
import type { TimeAway } from '../claim/days-away';
import type { Claim } from '../claim/claim';
import type { Issue } from '../claim/issue';
import { everyonesEntries, settingsOf } from '../claim/people';
import { sharedOut, whoseRows } from '../claim/row-people';
import { claimRow, loggedRow } from '../overview/claim-row';
import type { CountedLine } from '../overview/overview-parts';
import type { OverviewRow } from '../overview/overview-row';
import { dayFromText, type Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import type { Ore } from '../values/money';
import { approvalOf, type Approval } from './approval';
import { assessReading } from './assess-reading';
import type { WorkbookCells } from './basis';
import { rowsOf } from './judged';
import type { Reading } from './read-rows';

/** What an overview counts of one workbook. */
export interface WorkbookOverview {
  readonly claims: readonly OverviewRow[];
  /** When who was away, by the register of trips and by the journeys that are claimed. */
  readonly away: readonly TimeAway[];
}

/** Empty where nothing in the workbook is a claim or a trip. */
export async function workbookOverview(reading: Reading, cells: WorkbookCells, today: Day): Promise<WorkbookOverview> {
  const { claim, issues } = assessReading(reading, today);
  const { rules, ownFigures, settings } = reading;
  const approval = await approvalOf({ cells, claim, ownFigures, settings, issues, rules });
  return {
    claims: overviewRows(reading, { claim, issues, approval }, today),
    away: [...tripsOf(approval), ...journeysOf(reading, claim)],
  };
}

/** A trip without a day of return is at least the day of departure. */
function tripsOf({ record }: Approval): TimeAway[] {
  return record.trips.map(({ name, departed, returned }) => ({ name, from: departed, to: returned ?? departed }));
}

function journeysOf({ entries, elsewhere }: Reading, { claimant }: Claim): TimeAway[] {
  return [...entries, ...elsewhere].flatMap((entry) =>
    entry.entry === 'journey'
      ? { name: entry.person ?? claimant.name ?? '', from: entry.day, to: entry.returnDay }
      : [],
  );
}

/**
 * Every claim of a workbook: the one that its rows are, or one for each person where they are several people's and the settings name none of
 * them; and the earlier ones that the log knows.
 */
function overviewRows(reading: Reading, { claim, issues, approval }: Worked, today: Day): OverviewRow[] {
  const { rules, settings } = reading;
  const { kinds } = rules.regulation;
  const people = settings.claimant.name ? [] : everyonesEntries(reading, undefined).people;
  if (people.length > 1) {
    const shared = sharedOut(reading.issues, undefined, whoseRows(reading));
    const rows = people.map(({ name, entries }) => {
      const own = { ...reading, entries, settings: settingsOf(name, settings), issues: shared.of(name) };
      const assessed = assessReading(own, today);
      return claimRow(assessed.claim, { number: '', state: claimState([], ''), kinds, issues: assessed.issues });
    });
    return [...earlier(approval, claim, kinds, undefined), ...rows];
  }
  const { number, state } = approval;
  const before = earlier(approval, claim, kinds, number);
  if (reading.readings.length === 0 && state.version === 0) return before;
  return [...before, claimRow(claim, { number, state, kinds, issues: [...issues, ...approval.issues] })];
}

interface Worked {
  readonly claim: Claim;
  readonly issues: readonly Issue[];
  readonly approval: Approval;
}

type Kinds = Reading['rules']['regulation']['kinds'];

function earlier({ log, kept }: Approval, { payer }: Claim, kinds: Kinds, now: string | undefined): OverviewRow[] {
  const rows = rowsOf(log);
  return claimsIn(rows).flatMap((number) => {
    if (number === now) return [];
    const state = claimState(rows, number);
    const lines = keptParts(kept.kept, number, state.version).flatMap(keptLine);
    return loggedRow(number, state, lines, { payer: payer.name, unit: payer.unit, kinds }) ?? [];
  });
}

/** As `claimContent` wrote it; somebody may have changed it since, and what is no figure is then nothing. */
function keptLine({ what, values }: ContentPart): CountedLine[] {
  const day = dayFromText(values['day'] ?? '');
  if (what !== 'line' || !day) return [];
  const whole = (name: string): number | null => {
    const text = values[name] ?? '';
    return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
  };
  const [minutes, amountOre, cutOre] = ['minutes', 'amountOre', 'cutOre'].map(whole);
  const amounts = {
    minutes: minutes as Minutes | null,
    amountOre: amountOre as Ore | null,
    cutOre: cutOre as Ore | null,
  };
  return [{ day, kind: values['kind'] ?? '', ...amounts }];
}
