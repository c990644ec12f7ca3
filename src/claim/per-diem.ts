import { timesAmount } from '../regulation/amount-on';
import { versionOn } from '../regulation/version-on';
import type { Band } from '../regulation/parts';
import { addDays, elapsedMinutes, type Day } from '../values/day';
import type { Metres } from '../values/distance';
import { minutes, MINUTES_A_DAY, type Minutes } from '../values/minutes';
import { NO_ORE, ore, type Ore } from '../values/money';
import { bandAmount, bandOf, bandRate, isFarEnough, isLongEnough } from './bands';
import type { Meals } from './entry';
import type { ExchangeFault } from './exchange';
import type { Journey, PayersConditions, PerDiemKind } from './journey';
import { percentOfMeals } from './meals';
import { taxFreePart } from './per-diem-tax-free';
import type { FigureBook, FoundAmount, FoundFigure } from './rules';

/** One day of 24 hours from departure, or what is left of the last. Amounts in øre. */
export class Period {
  constructor(
    private readonly journey: Journey,
    private readonly kind: PerDiemKind,
    private readonly figures: FigureBook,
    private readonly overnight: boolean,
    readonly day: Day,
    readonly minutes: Minutes,
    private readonly meals: Meals | undefined,
    readonly rate: FoundAmount,
    readonly grantedOre: Ore,
    readonly mealPercent: number,
    /** What the meals' percentages are of. */
    readonly mealBaseOre: Ore,
    readonly deductionOre: Ore,
    readonly amountOre: Ore,
  ) {}

  /** `null`: no figure says. Worked out when it is asked for, which a column of amounts does not. */
  get taxFreeOre(): Ore | null {
    const { amountOre, meals, day, minutes: length, overnight, journey } = this;
    return taxFreePart({ amountOre, meals, day, length, overnight, journey }, this.kind, this.figures);
  }
}

export type PerDiem =
  | {
      readonly outcome: 'paid';
      readonly elapsed: Minutes;
      readonly wholeDays: number;
      readonly periods: readonly Period[];
    }
  | { readonly outcome: 'nothing'; readonly elapsed: Minutes; readonly failed: readonly ('hours' | 'distance')[] }
  | { readonly outcome: 'noRate'; readonly missing: Extract<FoundFigure, { found: false }>; readonly day: Day }
  | { readonly outcome: 'noCountry' }
  | { readonly outcome: 'noExchange'; readonly fault: ExchangeFault }
  | { readonly outcome: 'tooLong'; readonly days: number };

/**
 * Board on a journey: by length on a day trip; with a night for each 24 hours from departure, and what is left by its own bands.
 * Elapsed time is counted in Europe/Oslo. Each period has the rate of the day on which it begins.
 *
 * @param conditions the payer's own conditions, where it has some: they come in the place of the agreement's
 * @source statens særavtaler innenlands og utenlands; V-25, V-26; readings A-V11, A-X05, A-X06
 */
export function perDiem(
  journey: Journey,
  kind: PerDiemKind,
  figures: FigureBook,
  conditions: PayersConditions = kind.conditions,
): PerDiem {
  const elapsed = elapsedMinutes(journey.day, journey.depart, journey.returnDay, journey.return);
  const failed = failedConditions(elapsed, journey.oneWay, conditions);
  if (failed.length > 0) return { outcome: 'nothing', elapsed, failed };
  const overnight = journey.overnight || elapsed > MINUTES_A_DAY;
  const wholeDays = overnight ? Math.floor(elapsed / MINUTES_A_DAY) : 0;
  if (wholeDays > kind.mostDays) return { outcome: 'tooLong', days: wholeDays };
  const periods: Period[] = [];
  const last = overnight ? wholeDays : 0;
  for (let number = 0; number <= last; number++) {
    const isWhole = number < wholeDays;
    const length = minutes(isWhole ? MINUTES_A_DAY : elapsed - wholeDays * MINUTES_A_DAY);
    const band = bandOf(length, bandsOf(number, wholeDays, overnight, kind));
    if (!band) continue;
    const day = number === 0 ? journey.day : addDays(journey.day, number);
    const period = periodOf(journey, number, length, day, overnight, band, kind, figures);
    if (!(period instanceof Period)) return period;
    periods.push(period);
  }
  return { outcome: 'paid', elapsed, wholeDays, periods };
}

/** Why a journey gives no board, if it does not. */
export function failedConditions(
  elapsed: Minutes,
  oneWay: Metres | undefined,
  { leastTime, leastDistance }: PayersConditions,
): ('hours' | 'distance')[] {
  const failed: ('hours' | 'distance')[] = [];
  if (!isLongEnough(elapsed, leastTime)) failed.push('hours');
  if (leastDistance && oneWay !== undefined && !isFarEnough(oneWay, leastDistance)) failed.push('distance');
  return failed;
}

/** How many periods a journey's meals may be spread over. */
export function periodCount(elapsed: Minutes, overnight: boolean): number {
  return overnight || elapsed > MINUTES_A_DAY ? Math.max(1, Math.ceil(elapsed / MINUTES_A_DAY)) : 1;
}

function bandsOf(number: number, wholeDays: number, overnight: boolean, kind: PerDiemKind): readonly Band[] {
  if (!overnight) return kind.dayTrip;
  if (number < wholeDays) return kind.overnight.wholeDay;
  return wholeDays === 0 ? kind.overnight.firstDay : kind.overnight.remainder;
}

function periodOf(
  journey: Journey,
  number: number,
  length: Minutes,
  day: Day,
  overnight: boolean,
  band: Band,
  kind: PerDiemKind,
  figures: FigureBook,
): Period | NoRate {
  const rate = bandRate(band, day, figures, journey.country);
  if (!rate?.found) return noRate(rate, day);
  const { longStay } = kind;
  const isLong = longStay !== undefined && number >= longStay.afterDays;
  const fullOre = bandAmount(band, rate);
  const grantedOre = isLong ? timesAmount({ product: fullOre, divisor: 1 }, 100 - longStay.percentOff, 100) : fullOre;
  const meals = journey.meals[number];
  const rule = versionOn(kind.meals, day);
  // The meals' rule is as old as the kind: before it there were other bands too.
  if (!rule.found)
    return { outcome: 'noRate', missing: { found: false, nearest: rule.nearest, name: kind.name.nb }, day };
  const mealPercent = meals === undefined ? 0 : percentOfMeals(meals, rule.version);
  let mealBaseOre = grantedOre;
  if (mealPercent > 0 && rule.version.of === 'wholeDay') {
    const whole = bandRate(kind.overnight.wholeDay[0] as Band, day, figures, journey.country);
    if (!whole?.found) return noRate(whole, day);
    mealBaseOre = whole.value;
  }
  const deductionOre = mealPercent === 0 ? NO_ORE : timesAmount({ product: mealBaseOre, divisor: 1 }, mealPercent, 100);
  const amountOre = ore(Math.max(0, grantedOre - deductionOre));
  return new Period(
    journey,
    kind,
    figures,
    overnight,
    day,
    length,
    meals,
    rate,
    grantedOre,
    mealPercent,
    mealBaseOre,
    deductionOre,
    amountOre,
  );
}

type NoRate = Extract<PerDiem, { outcome: 'noRate' | 'noCountry' | 'noExchange' }>;

function noRate(missing: Extract<ReturnType<typeof bandRate>, { found: false } | undefined>, day: Day): NoRate {
  if (!missing) return { outcome: 'noCountry' };
  return 'code' in missing ? { outcome: 'noExchange', fault: missing } : { outcome: 'noRate', missing, day };
}
