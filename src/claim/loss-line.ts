import type { Cap, KindOf } from '../regulation/kinds';
import { minutes } from '../values/minutes';
import { basisPoints, divideHalfUp, ore, percentOf, sumOre, type BasisPoints, type Ore } from '../values/money';
import { openLine, placeOf, type Assessing, type OpenLine } from './assessing';
import type { TrailStep } from './claim';
import { limitOn } from './day-cap';
import { refundComponents, withinLimit } from './employer-refund';
import type { TimeEntry } from './entry';
import { issue } from './issue';
import type { Part } from './ordinary-hours';
import { noRate } from './rules';
import { lossFor, lossPerDay } from './self-employed';

/** Hours at work under the route's own rule: the employer's refund, the member's loss, or the self-employed's share of a year. */
export function lossLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  if (assessing.route === 'employer') refundLine(entry, part, assessing);
  else if (assessing.route === 'member') memberLine(entry, part, assessing);
  else selfEmployedLine(entry, part, assessing);
}

function refundLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const { id, kind } = required(assessing.kindOfRule('employerRefund'));
  const open = start(entry, part, id, assessing);
  const { wage, employer } = assessing.settings;
  const hourlyOre = entry.wage ?? wage.hourlyOre;
  if (hourlyOre === undefined) assessing.needs('wage.hourly');
  if (wage.holidayPayPercent === undefined) assessing.needs('wage.holidayPayPercent');
  if (employer.taxZone === undefined) assessing.needs('employer.taxZone');
  const tax =
    employer.taxZone === undefined
      ? undefined
      : assessing.figure(kind.employersTaxFigure.replace('{zone}', employer.taxZone), entry.day, placeOf(entry, 'day'));
  open.rateOre = hourlyOre ?? null;
  if (hourlyOre === undefined || wage.holidayPayPercent === undefined || !tax) {
    assessing.lines.push(open);
    return;
  }
  const wageOre = divideHalfUp(part.minutes * hourlyOre, 60);
  const socialCosts = wage.socialCosts.map(({ name, percent }) => ({
    name,
    percent,
    amountOre: percentOf(wageOre, percent),
  }));
  const parts = {
    wageOre,
    holidayPayPercent: wage.holidayPayPercent,
    socialCosts,
    employersTaxPercent: tax.value,
    employersTaxBasis: tax.basis,
  };
  const components = refundComponents(parts, kind);
  open.components = components;
  const trail: TrailStep[] = [{ step: 'hours', minutes: part.minutes, rateOre: hourlyOre, amountOre: wageOre }];
  for (const component of components) if (component.component !== 'wage') trail.push({ step: 'component', component });
  push(open, trail, sumOre(components.map(({ amountOre }) => amountOre)), kind.cap, assessing);
}

function memberLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const { id, kind } = required(assessing.kindOfRule('lostIncome'));
  const open = start(entry, part, id, assessing);
  const { wage } = assessing.settings;
  const statedOre = entry.wage ?? wage.hourlyOre;
  // Both are looked at, so that the user hears of both at once.
  const isDocumented = documented(kind, assessing);
  if (statedOre === undefined) {
    assessing.needs('wage.hourly');
    assessing.lines.push(open);
    return;
  }
  const { rateOre, trail } = rateWithHolidayPay(statedOre, wage.holidayPayPercent, assessing);
  open.rateOre = rateOre;
  if (!isDocumented) {
    open.trail = [{ step: 'refused', code: 'lost-income/documentation-required' }];
    assessing.lines.push(open);
    return;
  }
  const rawOre = divideHalfUp(part.minutes * rateOre, 60);
  trail.push({ step: 'hours', minutes: part.minutes, rateOre, amountOre: rawOre });
  push(open, trail, rawOre, kind.cap, assessing);
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
  const open = start(entry, part, id, assessing);
  const years = assessing.settings.income.pensionable;
  if (years.length === 0) assessing.needs('income.pensionable');
  const documentedLoss = documented(kind, assessing);
  if (years.length === 0 || years.length > kind.certificates.most || !documentedLoss) {
    assessing.lines.push(open);
    return;
  }
  const perDayOre = lossPerDay(years, kind);
  // Two rows of one day are parts of the same day: together never more than one.
  const before = assessing.minutesBefore(entry.day, part.minutes);
  const rawOre = ore(lossFor(minutes(before + part.minutes), perDayOre, kind) - lossFor(before, perDayOre, kind));
  const { dayMinutes } = kind.partOfDay;
  const trail: TrailStep[] = [{ step: 'yearlyIncome', yearsOre: years, divisor: kind.divisor.days, perDayOre }];
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
  push(open, trail, rawOre, kind.cap, assessing);
}

function start(entry: TimeEntry, part: Part, kind: string, assessing: Assessing): OpenLine {
  const line = openLine(entry, kind, assessing.lineBasis(kind));
  line.from = part.from;
  line.to = part.to;
  line.minutes = part.minutes;
  return line;
}

/** Holds a line against the limit of its day and adds it. */
function push(line: OpenLine, trail: TrailStep[], rawOre: Ore, cap: Cap, assessing: Assessing): void {
  const limit = limitOn(cap, line.day, assessing.settings.specialApproval, assessing.figures);
  line.rawOre = rawOre;
  line.trail = trail;
  assessing.lines.push(line);
  if ('missing' in limit) {
    assessing.add(noRate(limit.missing, line.day, { sheet: line.sheet, row: line.row }));
    return;
  }
  const usedOre = assessing.ledger.usedOn(line.day);
  const { cutOre, amountOre } = withinLimit(
    line.day,
    rawOre,
    line.components,
    cap.basis,
    limit.capOre,
    assessing.ledger,
  );
  line.capOre = limit.capOre;
  line.capBasis = limit.basis;
  line.cutOre = cutOre;
  line.amountOre = amountOre;
  trail.push(
    { step: 'raw', amountOre: rawOre },
    { step: 'cap', capOre: limit.capOre, usedOre, basis: cap.basis, special: limit.special },
  );
  if (cutOre > 0) {
    trail.push({ step: 'cut', cutOre });
    assessing.add(
      issue(
        'warning',
        'cap/cut',
        { sheet: line.sheet, row: line.row },
        { day: line.day, capOre: limit.capOre, cutOre },
      ),
    );
  }
  trail.push({ step: 'amount', amountOre });
}

/** @source V-29, V-31, V-48, V-55; reading A-V10 */
function documented(kind: KindOf<'lostIncome'> | KindOf<'selfEmployed'>, assessing: Assessing): boolean {
  const { anyOf, eachTime } = kind.documentation;
  const there: readonly string[] = assessing.settings.documentation;
  if (anyOf.some((forms) => forms.every((form) => there.includes(form)))) return true;
  if (kind.rule === 'selfEmployed') {
    assessing.once(issue('error', 'tax-certificate/or-accountant-letter-required', { setting: 'documentation' }, {}));
  } else if (there.length > 0 && eachTime) {
    assessing.once(issue('error', 'hours-form/required-each-time', { setting: 'documentation' }, {}));
  } else {
    assessing.once(issue('error', 'lost-income/documentation-required', { setting: 'documentation' }, {}));
  }
  return false;
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('unreachable: the route was checked before its lines');
  return found;
}
