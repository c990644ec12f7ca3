import { versionOn } from '../regulation/version-on';
import type { Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import { ore, type Ore } from '../values/money';
import { bandAmount, bandOf, bandRate, isLongEnough } from './bands';
import type { Meals } from './entry';
import type { Journey, PerDiemKind } from './journey';
import { percentOfMeals } from './meals';
import type { FigureBook, FoundFigure } from './rules';

interface Granted {
  readonly amountOre: Ore;
  readonly meals: Meals | undefined;
  readonly day: Day;
  readonly length: Minutes;
  readonly overnight: boolean;
  readonly journey: Journey;
}

/**
 * The part of a period's board that may be paid without tax: the rate of the lodging, or of the length of a day trip, less the meals, to
 * whole kroner, and never more than what is paid.
 *
 * @returns øre; `null` when no figure of that day says
 * @source satsforskriften § 2; skattebetalingsforskriften § 5-6-12: without name and address of the lodging, the rate of private lodging
 */
export function taxFreePart(granted: Granted, kind: PerDiemKind, figures: FigureBook): Ore | null {
  const { amountOre, meals, day } = granted;
  if (amountOre === 0) return amountOre;
  const rate = rateOf(granted, kind, figures);
  if (rate === 'nothing') return ore(0);
  if (rate === undefined) return null;
  // Days before the first rule on meals are known all the same, where nobody else paid one.
  const eaten = meals !== undefined && (meals.breakfast || meals.lunch || meals.dinner);
  const rule = eaten ? versionOn(kind.taxFree.meals, day) : undefined;
  if (rule && !rule.found) return null;
  const percent = meals && rule?.found ? percentOfMeals(meals, rule.version) : 0;
  const left = percent === 0 ? rate : Math.floor((rate * (100 - percent)) / 10_000 + 0.5) * 100;
  return ore(Math.min(amountOre, left));
}

/** Øre before meals. */
function rateOf(granted: Granted, kind: PerDiemKind, figures: FigureBook): Ore | 'nothing' | undefined {
  const { day, length, overnight, journey } = granted;
  if (!overnight) {
    const band = bandOf(length, kind.taxFree.dayTrip);
    const found = band && bandRate(band, day, figures, undefined);
    if (!band) return 'nothing';
    return found?.found ? bandAmount(band, found) : undefined;
  }
  if (!isLongEnough(length, kind.taxFree.remainder)) return 'nothing';
  const found: FoundFigure = figures.on(lodgingFigure(journey, kind), day);
  return found.found ? found.value : undefined;
}

function lodgingFigure({ lodging, addressStated }: Journey, kind: PerDiemKind): string {
  const stated = lodging === undefined ? undefined : kind.lodgings[lodging];
  const lowest = kind.lodgings[kind.taxFree.withoutAddress];
  const used = stated && (addressStated || !stated.addressNeeded) ? stated : lowest;
  if (!used) throw new Error(`unreachable: no lodging ${kind.taxFree.withoutAddress}`);
  return used.taxFree;
}
