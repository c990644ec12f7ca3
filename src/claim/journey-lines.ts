import { kmFromMetres } from '../values/distance';
import { elapsedMinutes } from '../values/day';
import { minutes } from '../values/minutes';
import { NO_ORE, ore, sumOre } from '../values/money';
import { openLine, placeOf, refusedBy, type Assessing, type OpenLine } from './assessing';
import type { Basis, TrailStep } from './claim';
import { countryOf, isHome } from './country';
import { sumKnown } from './driving-lines';
import type { JourneyEntry } from './entry';
import { exchangeIssue } from './exchange';
import { issue } from './issue';
import { spreadMeals } from './meals';
import type { Journey, PerDiemKind } from './journey';
import { isOvernight } from './overnight';
import { perDiem, periodCount, type PerDiem } from './per-diem';
import { noRate, type ForeignAmount, type FoundAmount } from './rules';
import { shareSteps } from './share-steps';
import { withoutRule } from './without-rule';

/** Lines for board on journeys: one a journey, with each day of it in the trail. */
export function journeyLines(entries: readonly JourneyEntry[], assessing: Assessing): void {
  const kinds = assessing.kindsOf('perDiem');
  for (const entry of entries) {
    const isAbroad = entry.country !== undefined && !isHome(entry.country);
    const found = kinds.find(({ kind }) => kind.abroad === isAbroad);
    if (found) journeyLine(entry, found.id, found.kind, assessing);
    else withoutRule([entry], 'departDay', assessing);
  }
}

function journeyLine(entry: JourneyEntry, id: string, kind: PerDiemKind, assessing: Assessing): void {
  const line = openLine(entry, id, assessing.lineBasis(id));
  // Two clock times beside one date would be read as of that day.
  if (entry.returnDay === entry.day) {
    line.from = entry.depart;
    line.to = entry.return;
  }
  assessing.lines.push(line);
  const journey = journeyOf(entry, kind, assessing);
  if (!journey) return;
  const conditions = assessing.rules.regulation.conditions.perDiem ?? kind.conditions;
  const found = perDiem(journey, kind, assessing.figures, conditions);
  switch (found.outcome) {
    case 'noRate':
      assessing.add(noRate(found.missing, found.day, placeOf(entry, 'departDay')));
      return;
    case 'noCountry':
      return;
    case 'noExchange': {
      const refusal = exchangeIssue(found.fault, (field) => placeOf(entry, field));
      assessing.add(refusal);
      line.trail = [refusedBy(refusal)];
      return;
    }
    case 'tooLong': {
      const values = { days: found.days, most: kind.mostDays };
      const refusal = issue('error', 'per-diem/long-stay', placeOf(entry, 'returnDay'), values);
      assessing.add(refusal);
      line.trail = [refusedBy(refusal)];
      return;
    }
    case 'nothing':
      nothingLine(entry, found, conditions, line, assessing);
      return;
    case 'paid':
      paidLine(entry, found, line, assessing);
  }
}

/** Board that the conditions give none of is 0, with the reason, so that nobody wonders where it went. */
function nothingLine(
  entry: JourneyEntry,
  { elapsed, failed }: Extract<PerDiem, { outcome: 'nothing' }>,
  {
    leastTime,
    leastDistance,
  }: PerDiemKind['conditions'] | Pick<PerDiemKind['conditions'], 'leastTime' | 'leastDistance'>,
  line: OpenLine,
  assessing: Assessing,
): void {
  const reasons = failed.map((what) =>
    what === 'hours'
      ? issue('info', 'per-diem/too-short', placeOf(entry, 'returnTime'), {
          minutes: elapsed,
          leastMinutes: minutes(leastTime.minutes),
        })
      : issue('info', 'per-diem/too-near', placeOf(entry, 'kmOneWay'), {
          km: entry.oneWay === undefined ? 0 : kmFromMetres(entry.oneWay),
          leastKm: leastDistance?.km ?? 0,
        }),
  );
  assessing.add(...reasons);
  line.minutes = elapsed;
  line.rawOre = line.cutOre = line.amountOre = line.taxFreeOre = NO_ORE;
  line.trail = reasons.map(refusedBy);
}

function paidLine(
  entry: JourneyEntry,
  { elapsed, wholeDays, periods }: Extract<PerDiem, { outcome: 'paid' }>,
  line: OpenLine,
  assessing: Assessing,
): void {
  const restMinutes = minutes(elapsed - wholeDays * 1440);
  const trail: TrailStep[] = [{ step: 'journey', minutes: elapsed, days: wholeDays, restMinutes }];
  let basis: Basis | undefined;
  let exchanged: ForeignAmount | undefined;
  periods.forEach((period, index) => {
    const number = index + 1;
    const { rate, grantedOre, mealPercent, mealBaseOre, deductionOre } = period;
    if (!rate.exchange || rate.exchange.of !== exchanged) {
      assessing.used(rate);
      trail.push(...exchangeSteps(rate));
      exchanged = rate.exchange?.of;
    }
    basis ??= assessing.lineBasis(line.kind, rate.basis);
    trail.push(...shareSteps(rate));
    trail.push({ step: 'period', number, minutes: period.minutes, rateOre: grantedOre, basis: rate.basis });
    if (mealPercent > 0)
      trail.push({ step: 'meals', number, percent: mealPercent, ofOre: mealBaseOre, amountOre: deductionOre });
    if (deductionOre > grantedOre) trail.push({ step: 'noBoardLeft', number });
  });
  const amountOre = sumOre(periods.map((period) => period.amountOre));
  const taxFreeOre = sumKnown(periods.map((period) => period.taxFreeOre));
  trail.push({ step: 'amount', amountOre });
  if (taxFreeOre === null) assessing.once(issue('info', 'tax-free/unknown', {}, { day: entry.day }));
  else trail.push({ step: 'taxFree', taxFreeOre, taxableOre: ore(amountOre - taxFreeOre) });
  if (basis) line.basis = basis;
  line.minutes = elapsed;
  line.rateOre = periods.length === 1 ? (periods[0]?.grantedOre ?? null) : null;
  line.rawOre = line.amountOre = amountOre;
  line.cutOre = NO_ORE;
  line.taxFreeOre = taxFreeOre;
  line.trail = trail;
}

/** How a rate in another currency came to be kroner; nothing where it is kroner. */
function exchangeSteps({ exchange, value }: FoundAmount): TrailStep[] {
  if (!exchange) return [];
  const { of, millionths } = exchange;
  return [
    {
      ...{ step: 'exchange', currency: of.currency, rateHundredths: of.hundredths },
      ...{ exchangeMillionths: millionths, amountOre: value },
    },
  ];
}

/** What people write, in the regulation's own words. */
function journeyOf(entry: JourneyEntry, kind: PerDiemKind, assessing: Assessing): Journey | undefined {
  const country = kind.abroad ? countryOf(entry, kind, assessing) : undefined;
  if (kind.abroad && !country) return undefined;
  const elapsed = elapsedMinutes(entry.day, entry.depart, entry.returnDay, entry.return);
  const overnight = isOvernight(entry);
  const days = periodCount(elapsed, overnight);
  for (const [meal, count] of [
    ['breakfasts', entry.breakfasts],
    ['lunches', entry.lunches],
    ['dinners', entry.dinners],
  ] as const) {
    if (count > days)
      assessing.add(issue('warning', 'per-diem/too-many-meals', placeOf(entry, meal), { meal, count, days }));
  }
  const { leastDistance } = assessing.rules.regulation.conditions.perDiem ?? kind.conditions;
  if (leastDistance && entry.oneWay === undefined)
    assessing.add(
      issue('warning', 'per-diem/distance-missing', placeOf(entry, 'kmOneWay'), { leastKm: leastDistance.km }),
    );
  return {
    day: entry.day,
    depart: entry.depart,
    returnDay: entry.returnDay,
    return: entry.return,
    oneWay: entry.oneWay,
    overnight,
    ...(overnight ? lodgingOf(entry, kind, assessing) : { addressStated: true }),
    meals: spreadMeals(entry, days),
    country,
  };
}

/** @source T-22 … T-24, T-82 … T-84: name and address, or only the lowest rate is free of tax */
function lodgingOf(
  entry: JourneyEntry,
  kind: PerDiemKind,
  assessing: Assessing,
): { lodging?: string; addressStated: boolean } {
  const addressStated = Boolean(entry.lodgingName && entry.lodgingAddress);
  if (!entry.lodging) {
    assessing.add(issue('warning', 'lodging/type-missing', placeOf(entry, 'lodging'), {}));
    return { addressStated };
  }
  const found = assessing.termOf(kind.lodgings, entry.lodging);
  if (found.match !== 'one') {
    assessing.add(issue('warning', 'lodging/not-recognised', placeOf(entry, 'lodging'), { text: entry.lodging }));
    return { addressStated };
  }
  if (kind.lodgings[found.id]?.addressNeeded && !addressStated)
    assessing.add(issue('warning', 'lodging/address-missing', placeOf(entry, 'lodgingAddress'), {}));
  return { lodging: found.id, addressStated };
}
