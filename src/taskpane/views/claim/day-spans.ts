import type { ClaimLine } from '../../../claim/claim';
import type { JourneyEntry, TimeEntry } from '../../../claim/entry';
import type { Day } from '../../../values/day';
import { clockText, type ClockTime } from '../../../values/minutes';
import type { Checked } from '../../state/pane-state';

/** How time on the bar is painted. */
export type Paint = 'ordinary' | 'leisure' | 'covered' | 'travel' | 'claimed';

export interface DaySpan {
  readonly paint: Paint;
  /** "08:00" */
  readonly from: string;
  readonly to: string;
  /** Minutes of the day, 0 to 1440. */
  readonly start: number;
  readonly end: number;
}

const WHOLE_DAY = 24 * 60;

/** The clock times of a day: what its lines are made of, and what lies in other claims. Hours without clock times have no place on a bar. */
export function daySpans(day: Day, checked: Checked): DaySpan[] {
  const { lines, journeys, elsewhere } = partsOf(checked);
  const { regulation } = checked.reading.rules;
  const own = (lines.get(day) ?? []).flatMap((line) => span(paintOf(line, regulation), line.from, line.to));
  const travel = journeys.flatMap((entry) => journeySpan(entry, day));
  const others = (elsewhere.get(day) ?? []).flatMap(({ from, to }) => span('claimed', from, to));
  return [...travel, ...own, ...others].sort((one, other) => one.start - other.start);
}

interface Parts {
  readonly lines: ReadonlyMap<Day, readonly ClaimLine[]>;
  readonly journeys: readonly JourneyEntry[];
  readonly elsewhere: ReadonlyMap<Day, readonly TimeEntry[]>;
}

const known = new WeakMap<Checked, Parts>();

/** Sorted by day once: a year has hundreds of days, and every bar asks for all of them. */
function partsOf(checked: Checked): Parts {
  const found = known.get(checked) ?? {
    lines: byDay(checked.claim.lines),
    journeys: checked.claim.entries.filter((entry) => entry.entry === 'journey'),
    elsewhere: byDay(checked.reading.elsewhere.filter((entry) => entry.entry === 'time')),
  };
  known.set(checked, found);
  return found;
}

function byDay<Dated extends { readonly day: Day }>(all: readonly Dated[]): Map<Day, Dated[]> {
  const found = new Map<Day, Dated[]>();
  for (const one of all) {
    const sameDay = found.get(one.day);
    if (sameDay) sameDay.push(one);
    else found.set(one.day, [one]);
  }
  return found;
}

function paintOf({ kind, trail }: ClaimLine, { kinds }: Checked['reading']['rules']['regulation']): Paint {
  if (trail.some((step) => step.step === 'refused' && step.code === 'covered/by-honorarium')) return 'covered';
  switch (kinds[kind]?.rule) {
    case 'perHour':
    case 'unsubstantiated':
      return 'leisure';
    case 'perDiem':
    case 'mileage':
      return 'travel';
    default:
      return 'ordinary';
  }
}

function journeySpan(entry: JourneyEntry, day: Day): DaySpan[] {
  if (day < entry.day || day > entry.returnDay) return [];
  return span('travel', day === entry.day ? entry.depart : 0, day === entry.returnDay ? entry.return : WHOLE_DAY);
}

function span(paint: Paint, from: number | null | undefined, to: number | null | undefined): DaySpan[] {
  if (from == null || to == null) return [];
  // Midnight at the end of a span is the day's end.
  const end = to || WHOLE_DAY;
  return end > from
    ? [{ paint, from: clockText(from as ClockTime), to: clockText(end as ClockTime), start: from, end }]
    : [];
}

/** Whole hours, from and to. */
interface Axis {
  readonly from: number;
  readonly to: number;
}

const axes = new WeakMap<Checked, Axis>();

/** One axis for the whole claim, so that all the days' bars can be compared. */
export function claimAxis(checked: Checked): Axis {
  const axis = axes.get(checked) ?? axisOf([...partsOf(checked).lines.keys()].flatMap((day) => daySpans(day, checked)));
  axes.set(checked, axis);
  return axis;
}

/** Whole hours that hold every span. Office hours at least. */
function axisOf(spans: readonly DaySpan[]): Axis {
  const from = spans.reduce((least, { start }) => Math.min(least, start), 8 * 60);
  const to = spans.reduce((most, { end }) => Math.max(most, end), 16 * 60);
  return { from: Math.floor(from / 60), to: Math.ceil(to / 60) };
}
