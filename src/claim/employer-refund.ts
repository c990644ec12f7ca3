import type { Cap, KindOf } from '../regulation/kinds';
import type { Day } from '../values/day';
import { ore, percentOf, type BasisPoints, type Ore } from '../values/money';
import type { Basis, Component, TrailStep } from './claim';
import type { DayLedger, DayLimit } from './day-cap';
import type { FoundAmount } from './rules';

export interface RefundParts {
  readonly wageOre: Ore;
  /** Needed where the payer covers holiday pay. */
  readonly holidayPayPercent?: BasisPoints | undefined;
  /** `percent` is of the wage; `null` when only the amount is known. */
  readonly socialCosts: readonly {
    readonly name: string;
    readonly percent: BasisPoints | null;
    readonly amountOre: Ore;
  }[];
  /** Needed where the payer covers employer's tax. */
  readonly employersTaxPercent?: BasisPoints | undefined;
  readonly employersTaxBasis?: Basis | undefined;
}

/** What hours of one length cost an employer, at one rate or as the employer states it. */
export interface HoursCost {
  /** `null`: the amount is stated. */
  readonly rateOre: Ore | null;
  readonly wageOre: Ore;
  readonly tax: FoundAmount | undefined;
  readonly components: readonly Component[];
  readonly steps: readonly TrailStep[];
  readonly rawOre: Ore;
}

/**
 * What an employer's cost is made of, as far as the payer covers it. Each part is rounded to øre on its own, so that the printed
 * specification adds up.
 *
 * @source V-46: wage, social costs, holiday pay and employer's tax; reading A-V04: what the tax is worked out from
 */
export function refundComponents(parts: RefundParts, kind: KindOf<'employerRefund'>): Component[] {
  const { wageOre, holidayPayPercent, employersTaxPercent, employersTaxBasis } = parts;
  const components: Component[] = [{ component: 'wage', percent: null, baseOre: wageOre, amountOre: wageOre }];
  if (kind.components.includes('holidayPay')) {
    const percent = stated(holidayPayPercent);
    components.push({ component: 'holidayPay', percent, baseOre: wageOre, amountOre: percentOf(wageOre, percent) });
  }
  if (kind.components.includes('socialCosts')) {
    for (const { name, percent, amountOre } of parts.socialCosts) {
      components.push({ component: 'socialCost', name, percent, baseOre: wageOre, amountOre });
    }
  }
  if (kind.components.includes('employersTax')) {
    const percent = stated(employersTaxPercent);
    const baseOre = taxBase(components, kind);
    const basis = employersTaxBasis && { basis: employersTaxBasis };
    components.push({ component: 'employersTax', percent, baseOre, amountOre: percentOf(baseOre, percent), ...basis });
  }
  return components;
}

/**
 * What is left of a raw amount when it, or the part of it that the limit is for, is held against its day's limit.
 *
 * @param components empty: the whole amount is held against the limit
 */
export function withinLimit(
  day: Day,
  rawOre: Ore,
  components: readonly Component[],
  basis: Cap['basis'],
  limit: Pick<DayLimit, 'dayOre' | 'capOre'>,
  ledger: DayLedger,
): { readonly cutOre: Ore; readonly amountOre: Ore } {
  const heldOre = components.length > 0 ? heldAgainstCap(components, basis) : rawOre;
  const cutOre = wholeCut(components, basis, ledger.take(day, heldOre, limit).cutOre);
  return { cutOre, amountOre: ore(rawOre - cutOre) };
}

function heldAgainstCap(components: readonly Component[], basis: Cap['basis']): Ore {
  let held = 0;
  for (const { component, amountOre } of components) {
    const isWithHolidayPay = basis === 'wageInclHolidayPay' && component === 'holidayPay';
    if (basis === 'total' || component === 'wage' || isWithHolidayPay) held += amountOre;
  }
  return ore(held);
}

/** Where employer's tax comes on top of the limit, it falls with what it is worked out from. */
function wholeCut(components: readonly Component[], basis: Cap['basis'], cutOre: Ore): Ore {
  if (basis === 'total' || cutOre === 0) return cutOre;
  const tax = components.find(({ component }) => component === 'employersTax');
  if (!tax || tax.percent === null) return cutOre;
  const taxLeft = percentOf(ore(tax.baseOre - cutOre), tax.percent);
  return ore(cutOre + tax.amountOre - taxLeft);
}

/** The tax is worked out from parts that are refunded: what the payer does not cover has no tax either. */
function taxBase(components: readonly Component[], kind: KindOf<'employerRefund'>): Ore {
  let base = 0;
  for (const { component, amountOre } of components) {
    const part = TAXED[component];
    if (part !== undefined && kind.employersTaxBase.includes(part)) base += amountOre;
  }
  return ore(base);
}

/** What a regulation calls each component. */
const TAXED = {
  wage: 'wage',
  holidayPay: 'holidayPay',
  socialCost: 'socialCosts',
  employersTax: undefined,
} as const;

function stated(percent: BasisPoints | undefined): BasisPoints {
  if (percent === undefined) throw new Error('unreachable: a percentage that the payer covers was not asked for');
  return percent;
}
