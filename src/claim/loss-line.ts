import type { KindOf } from '../regulation/kinds';
import { minutes, type Minutes } from '../values/minutes';
import { basisPoints, divideHalfUp, NO_ORE, ore, percentOf, sumOre, type BasisPoints, type Ore } from '../values/money';
import { placeOf, refusedBy, type Assessing, type OpenLine } from './assessing';
import { addCappedLine, startLine } from './capped-line';
import type { TrailStep } from './claim';
import { limitOn } from './day-cap';
import { isDocumented } from './documentation';
import { refundComponents, type HoursCost } from './employer-refund';
import type { TimeEntry } from './entry';
import { issue } from './issue';
import type { Part } from './ordinary-hours';
import type { FoundAmount } from './rules';
import { isDivided, lossFor, lossPerDay } from './self-employed';

/** Hours at work under the route's own rule: the employer's refund, the member's loss, or the self-employed's share of a year. */
export function lossLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  if (assessing.route === 'employer') refundLine(entry, part, assessing);
  else if (assessing.route === 'member') memberLine(entry, part, assessing);
  else selfEmployedLine(entry, part, assessing);
}

function refundLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const { id, kind } = required(assessing.kindOfRule('employerRefund'));
  const open = startLine(entry, part, id, assessing);
  const { wage } = assessing.settings;
  const covers = { holidayPay: kind.components.includes('holidayPay'), tax: kind.components.includes('employersTax') };
  const hourlyOre = entry.wage ?? wage.hourlyOre;
  const stated = entry.loss;
  if (hourlyOre === undefined && stated === undefined) assessing.needs('wage.hourly');
  if (covers.holidayPay && wage.holidayPayPercent === undefined) assessing.needs('wage.holidayPayPercent');
  const tax = covers.tax ? employersTax(kind, entry, assessing) : undefined;
  open.rateOre = stated === undefined ? (hourlyOre ?? null) : null;
  const wageOre = stated ?? (hourlyOre === undefined ? undefined : divideHalfUp(part.minutes * hourlyOre, 60));
  if (wageOre === undefined || (covers.holidayPay && wage.holidayPayPercent === undefined) || (covers.tax && !tax)) {
    assessing.lines.push(open);
    return;
  }
  const { components, steps, rawOre } = costOf(part.minutes, open.rateOre, wageOre, tax, kind, assessing);
  open.components = components;
  addCappedLine(open, [...steps], rawOre, kind.cap, assessing, entry.wholeDay);
}

/** What an employer's hours cost. Rows are mostly as long as one another, so lines share it. */
function costOf(
  length: Minutes,
  rateOre: Ore | null,
  wageOre: Ore,
  tax: FoundAmount | undefined,
  kind: KindOf<'employerRefund'>,
  assessing: Assessing,
): HoursCost {
  const known = assessing.costs.get(length);
  if (known?.rateOre === rateOre && known.wageOre === wageOre && known.tax === tax) return known;
  const { holidayPayPercent, socialCosts } = assessing.settings.wage;
  const parts = {
    wageOre,
    holidayPayPercent,
    socialCosts: socialCosts.map(({ name, percent }) => ({ name, percent, amountOre: percentOf(wageOre, percent) })),
    employersTaxPercent: tax?.value,
    employersTaxBasis: tax?.basis,
  };
  const components = refundComponents(parts, kind);
  const steps: TrailStep[] = [
    rateOre === null
      ? { step: 'stated', amountOre: wageOre }
      : { step: 'hours', minutes: length, rateOre, amountOre: wageOre },
  ];
  for (const component of components) if (component.component !== 'wage') steps.push({ step: 'component', component });
  const rawOre = sumOre(components.map(({ amountOre }) => amountOre));
  const cost = { rateOre, wageOre, tax, components, steps, rawOre };
  assessing.costs.set(length, cost);
  return cost;
}

/** The percentage of the employer's zone on the day. */
function employersTax(kind: KindOf<'employerRefund'>, entry: TimeEntry, assessing: Assessing) {
  const { taxZone } = assessing.settings.employer;
  if (taxZone !== undefined) {
    return assessing.figure(assessing.taxFigure(kind.employersTaxFigure, taxZone), entry.day, placeOf(entry, 'day'));
  }
  assessing.needs('employer.taxZone');
  return undefined;
}

function memberLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const { id, kind } = required(assessing.kindOfRule('lostIncome'));
  const open = startLine(entry, part, id, assessing);
  const { wage } = assessing.settings;
  if (entry.loss !== undefined) {
    statedLine(open, entry, kind, assessing);
    return;
  }
  const statedOre = entry.wage ?? wage.hourlyOre;
  // Both are looked at, so that the user hears of both at once.
  const proved = isDocumented(kind, assessing);
  if (statedOre === undefined) {
    assessing.needs('wage.hourly');
    assessing.lines.push(open);
    return;
  }
  const { rateOre, trail } = rateWithHolidayPay(statedOre, wage.holidayPayPercent, assessing);
  open.rateOre = rateOre;
  if (!proved) {
    open.trail = [{ step: 'refused', code: 'lost-income/documentation-required' }];
    assessing.lines.push(open);
    return;
  }
  const rawOre = divideHalfUp(part.minutes * rateOre, 60);
  trail.push({ step: 'hours', minutes: part.minutes, rateOre, amountOre: rawOre });
  addCappedLine(open, trail, rawOre, kind.cap, assessing, entry.wholeDay);
}

/** A day's loss as the employer states it, with holiday pay. */
function statedLine(open: OpenLine, entry: TimeEntry, kind: KindOf<'lostIncome'>, assessing: Assessing): void {
  const rawOre = entry.loss ?? NO_ORE;
  if (!isDocumented(kind, assessing)) {
    open.trail = [{ step: 'refused', code: 'lost-income/documentation-required' }];
    assessing.lines.push(open);
    return;
  }
  addCappedLine(open, [{ step: 'stated', amountOre: rawOre }], rawOre, kind.cap, assessing, entry.wholeDay);
}

/** @source V-60: the rate is stated with holiday pay */
export function rateWithHolidayPay(
  statedOre: Ore,
  percent: BasisPoints | undefined,
  assessing: Assessing,
): { rateOre: Ore; trail: TrailStep[] } {
  if (percent === undefined) {
    assessing.once(
      issue(
        'info',
        'wage/holiday-pay-taken-as-included',
        { setting: 'wage.holidayPayPercent' },
        { rateOre: statedOre },
      ),
    );
    return { rateOre: statedOre, trail: [] };
  }
  const sumOre = ore(statedOre + percentOf(statedOre, percent));
  return {
    rateOre: sumOre,
    trail: percent === basisPoints(0) ? [] : [{ step: 'holidayPayInRate', rateOre: statedOre, percent, sumOre }],
  };
}

function selfEmployedLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const { id, kind } = required(assessing.kindOfRule('selfEmployed'));
  const open = startLine(entry, part, id, assessing);
  const years = assessing.settings.income.pensionable;
  if (years.length === 0) assessing.needs('income.pensionable');
  const proved = isDocumented(kind, assessing);
  if (years.length === 0 || years.length > kind.certificates.most || !proved) {
    assessing.lines.push(open);
    return;
  }
  if (!isDivided(kind)) {
    // The limit is shown all the same: it is what the claimant can know.
    const limit = limitOn(kind.cap, entry.day, assessing.settings.specialApproval, assessing.figures);
    if (!('missing' in limit)) open.capOre = limit.dayOre;
    const refusal = issue('error', 'day-divisor/not-defined-in-pack', placeOf(entry, 'day'), {});
    assessing.once({ ...refusal, place: {} });
    open.trail = [refusedBy(refusal)];
    assessing.lines.push(open);
    return;
  }
  const perDayOre = lossPerDay(years, kind);
  // Two rows of one day are parts of the same day: together never more than one.
  const before = assessing.minutesBefore(entry.day, part.minutes);
  const rawOre = ore(lossFor(minutes(before + part.minutes), perDayOre, kind) - lossFor(before, perDayOre, kind));
  const { dayMinutes } = kind.partOfDay;
  const divided =
    'days' in kind.divisor
      ? { divisor: kind.divisor.days, dayMinutes: null }
      : { divisor: kind.divisor.hours, dayMinutes: dayMinutes as Part['minutes'] };
  const trail: TrailStep[] = [{ step: 'yearlyIncome', yearsOre: years, ...divided, perDayOre }];
  if (part.minutes < dayMinutes) {
    trail.push({
      step: 'partOfDay',
      minutes: part.minutes,
      dayMinutes: dayMinutes as Part['minutes'],
      amountOre: rawOre,
    });
    const values = { day: entry.day, minutes: part.minutes, dayMinutes: dayMinutes as Part['minutes'] };
    assessing.add(issue('info', 'part-of-day/worked-out', placeOf(entry, 'hours'), values));
  }
  open.rateOre = perDayOre;
  addCappedLine(open, trail, rawOre, kind.cap, assessing);
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('unreachable: the route was checked before its lines');
  return found;
}
