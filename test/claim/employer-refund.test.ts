import { DayLedger } from '../../src/claim/day-cap';
import { refundComponents, withinLimit } from '../../src/claim/employer-refund';
import type { Cap, KindOf } from '../../src/regulation/kinds';
import { basisPoints, ore, sumOre } from '../../src/values/money';
import { DAY, VESTLAND } from './rows';

const kind = VESTLAND.regulation.kinds['employerRefund'] as KindOf<'employerRefund'>;

function refund(wage: number, cap: number, basis: Cap['basis'], used = 0) {
  const components = refundComponents(
    { wageOre: ore(wage), holidayPayPercent: basisPoints(12), socialCosts: [], employersTaxPercent: basisPoints(14.1) },
    kind,
  );
  const ledger = new DayLedger();
  if (used > 0) ledger.take(DAY, ore(used), { dayOre: ore(used), capOre: ore(used) });
  const rawOre = sumOre(components.map(({ amountOre }) => amountOre));
  return { rawOre, ...withinLimit(DAY, rawOre, components, basis, { dayOre: ore(cap), capOre: ore(cap) }, ledger) };
}

describe('employer-refund', () => {
  it.each([
    // why                                                                 wage      cap      basis                 used  cut     amount
    ['the whole refund one øre under the limit', 375_597, 479_984, 'total', 0, 0, 479_983],
    ['at the limit', 375_597, 479_983, 'total', 0, 0, 479_983],
    ['one øre over the limit', 375_597, 479_982, 'total', 0, 1, 479_982],
    ['far over: cut to the limit', 450_000, 480_000, 'total', 0, 95_064, 480_000],
    ['the limit already half used that day', 450_000, 480_000, 'total', 240_000, 335_064, 240_000],
    ['a limit on the wage alone: what comes on top stays', 450_000, 480_000, 'wage', 0, 0, 575_064],
    ['wage with holiday pay under the limit: tax on top', 420_000, 480_000, 'wageInclHolidayPay', 0, 0, 536_726],
    ['over it: tax falls with what it is worked out from', 325_000, 300_000, 'wageInclHolidayPay', 0, 73_024, 342_300],
    ['nothing left that day', 100_000, 480_000, 'total', 480_000, 127_792, 0],
  ] as const)('%s', (_why, wage, cap, basis, used, cutOre, amountOre) => {
    const found = refund(wage, cap, basis, used);
    expect({ cutOre: found.cutOre, amountOre: found.amountOre }).toEqual({ cutOre, amountOre });
    expect(found.rawOre - found.cutOre).toBe(found.amountOre);
  });
});
