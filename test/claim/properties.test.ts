import fc from 'fast-check';
import type { TimeEntry } from '../../src/claim/entry';
import type { Settings } from '../../src/claim/settings';
import type { Day } from '../../src/values/day';
import { minutes, type ClockTime } from '../../src/values/minutes';
import { basisPoints, oreFromKroner } from '../../src/values/money';
import { assessed, EMPLOYER, MEMBER, worked } from './rows';

/** Whatever stands in the sheet, a claim must add up. */
const row = fc
  .record({
    day: fc.constantFrom('2024-03-04', '2024-03-05', '2024-03-09', '2024-03-31', '2024-10-27'),
    from: fc.integer({ min: 0, max: 1438 }),
    length: fc.integer({ min: 1, max: 900 }),
    pause: fc.integer({ min: 0, max: 60 }),
    clocked: fc.boolean(),
    activity: fc.constantFrom(undefined, 'Prøve', 'Reise', 'Utarbeiding av oppgåve', 'Klage', 'Noko anna'),
    leisureKind: fc.constantFrom(undefined, 'Feriedag', 'Etter arbeidstid', 'Ukjent'),
  })
  .map(({ day, from, length, pause, clocked, activity, leisureKind }): TimeEntry => {
    const to = Math.min(from + length, 1440);
    const net = Math.max(1, to - from - pause);
    const { from: _from, to: _to, ...rest } = worked('00:00', '00:01');
    return {
      ...rest,
      day: day as Day,
      minutes: minutes(net),
      pause: minutes(to - from - net),
      ...(clocked ? { from: from as ClockTime, to: to as ClockTime } : {}),
      ...(activity === undefined ? {} : { activity }),
      ...(leisureKind === undefined ? {} : { leisureKind }),
    };
  });

const settings = fc
  .record({
    employer: fc.boolean(),
    kroner: fc.integer({ min: 1, max: 3_000 }),
    cost: fc.integer({ min: 0, max: 20 }),
    stated: fc.boolean(),
  })
  .map(({ employer, kroner, cost, stated }): Settings => {
    const { ordinaryHours, ...base } = employer ? EMPLOYER : MEMBER;
    const wage = {
      ...base.wage,
      hourlyOre: oreFromKroner(kroner + 0.33),
      socialCosts: [{ name: 'OTP', percent: basisPoints(cost) }],
    };
    return {
      ...base,
      wage,
      protocolSignedOn: '2024-12-01' as Day,
      ...(stated && ordinaryHours ? { ordinaryHours } : {}),
    };
  });

describe('properties', () => {
  it('every claim adds up', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), settings, (entries, given) => {
        const { claim } = assessed(entries, given, undefined, '2024-12-31' as Day);
        const perDay = new Map<Day, number>();
        for (const line of claim.lines) {
          if (line.rawOre === null || line.amountOre === null) continue;
          // What is printed must be true: raw less cut is the claim, and the components are the raw amount.
          expect(line.rawOre - (line.cutOre ?? 0)).toBe(line.amountOre);
          expect(line.amountOre).toBeGreaterThanOrEqual(0);
          if (line.components.length > 0) {
            expect(line.components.reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(line.rawOre);
          }
          if (line.capOre !== null) perDay.set(line.day, (perDay.get(line.day) ?? 0) + line.amountOre);
        }
        for (const sum of perDay.values()) expect(sum).toBeLessThanOrEqual(480_000);
        expect(claim.totals.amountOre).toBe(claim.lines.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0));
        // No minute is lost, and none is made.
        const served = entries.reduce((sum, entry) => sum + entry.minutes, 0);
        expect(claim.lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0)).toBe(served);
        expect(claim.totals.byKind.reduce((sum, kind) => sum + kind.amountOre, 0)).toBe(claim.totals.amountOre);
      }),
      { numRuns: 500 },
    );
  });
});
