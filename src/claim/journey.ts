import type { KindOf } from '../regulation/kinds';
import type { Day } from '../values/day';
import type { Metres } from '../values/distance';
import type { ClockTime } from '../values/minutes';
import type { Meals } from './entry';
import type { Exchange } from './exchange';
import type { ForeignAmount, FoundAmount } from './rules';

export type PerDiemKind = KindOf<'perDiem'>;
export type PayersConditions = Pick<PerDiemKind['conditions'], 'leastTime' | 'leastDistance'>;

/** A journey in the regulation's own words. */
export interface Journey {
  readonly day: Day;
  readonly depart: ClockTime;
  readonly returnDay: Day;
  readonly return: ClockTime;
  /** Left out: taken as far enough. */
  readonly oneWay?: Metres | undefined;
  readonly overnight: boolean;
  /** Id of a lodging of the kind. */
  readonly lodging?: string | undefined;
  /** Whether the name and address of the lodging are stated, which the tax rules ask for. */
  readonly addressStated: boolean;
  /** By period: 24 hours from departure, and so on. */
  readonly meals: readonly Meals[];
  /** The row of the table of countries, abroad. */
  readonly country?:
    | {
        readonly name: string;
        readonly own?: FoundAmount | ForeignAmount | undefined;
        readonly exchange?: Exchange | undefined;
      }
    | undefined;
}
