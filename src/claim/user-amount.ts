import type { Day } from '../values/day';
import type { BasisPoints, Ore } from '../values/money';
import type { ForeignAmount, FoundAmount, Rules } from './rules';

/** The rule of an amount that stands in the row itself. It has no source but the row. */
export const IN_THE_ROW = 'own';

const ALWAYS = '1000-01-01' as Day;

/** An amount that the user hands in, e.g. a country's rate, as a figure that says so. */
export function userAmount(value: Ore, rules: Rules): FoundAmount {
  return { ...ownFigure(rules), value: value as Ore & BasisPoints, product: value, divisor: 1 };
}

/** The same in another currency. */
export function userForeignAmount(hundredths: number, currency: string, rules: Rules): ForeignAmount {
  return { ...ownFigure(rules), hundredths, currency };
}

function ownFigure({ regulation }: Rules): Pick<ForeignAmount, 'found' | 'id' | 'from' | 'to' | 'basis'> {
  return {
    found: true,
    id: 'own',
    from: ALWAYS,
    to: undefined,
    basis: {
      regulation: regulation.id,
      rule: IN_THE_ROW,
      from: ALWAYS,
      source: { title: '', place: '', readOn: regulation.checkedThrough, confidence: 'user' },
    },
  };
}
