import type { ClaimLine } from '../../../claim/claim';
import type { Entry } from '../../../claim/entry';
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
export function daySpans(day: Day, { claim, reading }: Checked): DaySpan[] {
  const own = claim.lines
    .filter((line) => line.day === day)
    .flatMap((line) => span(paintOf(line, reading.rules.regulation), line.from, line.to));
  const journeys = claim.entries.flatMap((entry) => journeySpan(entry, day));
  const others = reading.elsewhere.flatMap((entry) =>
    entry.entry === 'time' && entry.day === day ? span('claimed', entry.from, entry.to) : [],
  );
  return [...journeys, ...own, ...others].sort((one, other) => one.start - other.start);
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

function journeySpan(entry: Entry, day: Day): DaySpan[] {
  if (entry.entry !== 'journey' || day < entry.day || day > entry.returnDay) return [];
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

/** Whole hours that hold every span, so that all the days' bars can be compared. Office hours at least. */
export function axisOf(spans: readonly DaySpan[]): { readonly from: number; readonly to: number } {
  const from = Math.min(8 * 60, ...spans.map(({ start }) => start));
  const to = Math.max(16 * 60, ...spans.map(({ end }) => end));
  return { from: Math.floor(from / 60), to: Math.ceil(to / 60) };
}
