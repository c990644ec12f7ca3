import { timesAmount } from '../regulation/amount-on';
import type { KindOf } from '../regulation/kinds';
import type { Day } from '../values/day';
import type { Metres } from '../values/distance';
import { ore, type Ore } from '../values/money';
import type { FigureBook, FoundAmount, FoundFigure } from './rules';

export type MileageKind = KindOf<'mileage'>;
export type Supplement = keyof MileageKind['supplements'];

/** Driving in the regulation's own words. */
export interface Drive {
  readonly day: Day;
  readonly distance: Metres;
  /** Id of a vehicle of the kind. */
  readonly vehicle: string;
  /** How far each passenger sat in. */
  readonly passengers: readonly Metres[];
  /** Those that go by the whole distance. */
  readonly supplements: readonly Exclude<Supplement, 'passenger'>[];
}

export interface DrivePart {
  readonly part: 'vehicle' | Supplement;
  readonly distance: Metres;
  readonly rate: FoundAmount;
  readonly amountOre: Ore;
  /** `null`: no figure of that day says. */
  readonly taxFreeOre: Ore | null;
}

export type Mileage =
  | { readonly outcome: 'paid'; readonly parts: readonly DrivePart[] }
  | { readonly outcome: 'noRate'; readonly missing: Extract<FoundFigure, { found: false }> }
  /** The payer does not pay the supplement. */
  | { readonly outcome: 'noSupplement'; readonly supplement: Supplement };

/**
 * Mileage: the vehicle's rate for the distance, each passenger's supplement for the distance that they sat in, and what else is added per km.
 * Each part is rounded to øre on its own, half up.
 *
 * @source statens særavtale innenlands; T-90; passenger supplement per passenger (Revisorforeningen)
 */
export function mileage(drive: Drive, kind: MileageKind, figures: FigureBook): Mileage {
  const vehicle = kind.vehicles[drive.vehicle];
  if (!vehicle) throw new Error(`unreachable: no vehicle ${drive.vehicle}`);
  const parts: DrivePart[] = [];
  const wanted: [DrivePart['part'], Metres][] = [
    ['vehicle', drive.distance],
    ...drive.passengers.map((distance): [Supplement, Metres] => ['passenger', distance]),
    ...drive.supplements.map((part): [Supplement, Metres] => [part, drive.distance]),
  ];
  for (const [part, distance] of wanted) {
    const term = part === 'vehicle' ? vehicle : kind.supplements[part];
    if (!term) return { outcome: 'noSupplement', supplement: part as Supplement };
    const rate = figures.on(term.figure, drive.day);
    if (!rate.found) return { outcome: 'noRate', missing: rate };
    const amountOre = timesAmount(rate, distance, 1000);
    parts.push({
      part,
      distance,
      rate,
      amountOre,
      taxFreeOre: taxFree(term.taxFree, amountOre, distance, drive.day, figures),
    });
  }
  return { outcome: 'paid', parts };
}

function taxFree(
  figure: string | undefined,
  amountOre: Ore,
  distance: Metres,
  day: Day,
  figures: FigureBook,
): Ore | null {
  if (amountOre === 0) return amountOre;
  if (figure === undefined) return ore(0);
  const rate = figures.on(figure, day);
  return rate.found ? ore(Math.min(amountOre, timesAmount(rate, distance, 1000))) : null;
}
