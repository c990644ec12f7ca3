import type { Day } from '../values/day';
import type { BasisPoints, Ore } from '../values/money';
import type { FoundAmount, Rules } from './rules';

const ALWAYS = '1000-01-01' as Day;

/** An amount that the user hands in, e.g. a country's rate, as a figure that says so. */
export function userAmount(value: Ore, { regulation }: Rules): FoundAmount {
  return {
    found: true,
    id: 'own',
    value: value as Ore & BasisPoints,
    product: value,
    divisor: 1,
    from: ALWAYS,
    to: undefined,
    basis: {
      regulation: regulation.id,
      rule: 'own',
      from: ALWAYS,
      source: { title: 'Eget tall', place: 'arket', readOn: regulation.checkedThrough, confidence: 'user' },
    },
  };
}
