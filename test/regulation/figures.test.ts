import type { Figure } from '../../src/regulation/figures';
import { figureOn } from '../../src/regulation/version-on';
import { nationalFigures, ownRegulation, REGULATION_IDS } from '../../src/regulation/load';
import { payoutFaults } from '../../src/regulation/lint-payouts';
import { payoutFor } from '../../src/claim/payout';
import type { Day } from '../../src/values/day';

const tax = nationalFigures().figures['employersTax.I'] as Figure;
const vestland = ownRegulation('vestland-provenemnd');

describe('figures', () => {
  it.each([
    ['the day before the first version', '2019-12-31', undefined, '2020-01-01'],
    ['its first day', '2020-01-01', 1410, undefined],
    ['its last day', '2020-12-31', 1410, undefined],
    ['the day after: no version, the nearest later one is named', '2021-01-01', undefined, '2023-01-01'],
    ['the day before the next', '2022-12-31', undefined, '2023-01-01'],
    ['the next', '2023-01-01', 1410, undefined],
    ['its last day', '2026-12-31', 1410, undefined],
    ['after the last version: its last day is named, nothing is continued', '2027-01-01', undefined, '2026-12-31'],
  ])('employer’s tax, %s: %s', (_why, on, value, nearest) => {
    const found = figureOn(tax, on as Day);
    expect(found.found ? found.version.value : undefined).toBe(value);
    expect(found.found ? undefined : found.nearest).toBe(nearest);
  });

  it.each([
    // why                                figure                   kroner
    ['leader, V-63', 'leaderFee', 2600],
    ['member, V-64', 'memberFee', 2000],
    ['additional protocol, V-74', 'additionalProtocolFee', 600],
    ['interrupted, V-76', 'interruptedFee', 600],
    ['observer, V-78', 'observerFee', 600],
    ['coordinator, V-79', 'coordinatorFee', 200],
    ['meeting, V-83', 'meetingFee', 1000],
    ['trade committee, V-87', 'tradeCommitteeFee', 600],
    ['complaint, V-89', 'complaintFee', 600],
    ['competence package, V-93', 'competencePackageFee', 3500],
    ['leisure, V-98', 'leisureRate', 244],
    ['day, V-35', 'lostIncomeDay', 4800],
    ['special approval, V-36', 'lostIncomeDaySpecial', 8000],
  ])('Vestland: %s', (_why, id, kroner) => {
    const figure = vestland?.figures[id] as Figure;
    expect(figureOn(figure, '2023-12-31' as Day)).toEqual({ found: false, nearest: '2024-01-01' });
    const found = figureOn(figure, '2024-01-01' as Day);
    expect(found.found && found.version.value).toBe(kroner * 100);
  });

  it.each(REGULATION_IDS)(
    '%s: versions of a figure neither overlap nor go back, and name a source that is there',
    (id) => {
      const regulation = ownRegulation(id);
      for (const [name, { versions }] of Object.entries({ ...regulation?.figures, ...nationalFigures().figures })) {
        versions.forEach((version, index) => {
          const before = versions[index - 1];
          expect({ name, ordered: !before || (before.to !== undefined && before.to < version.from) }).toEqual({
            name,
            ordered: true,
          });
          expect(version.to === undefined || version.to >= version.from).toBe(true);
        });
      }
    },
  );

  it('every V-requirement and every reading A-V01 … A-V13 stands somewhere in the file', () => {
    const found = new Set(
      JSON.stringify(vestland)
        .match(/"(?:A-)?V-?\d+"/g)
        ?.map((text) => text.slice(1, -1)),
    );
    const wanted = [
      ...Array.from({ length: 133 }, (_, index) => `V-${String(index + 1).padStart(2, '0')}`),
      ...Array.from({ length: 13 }, (_, index) => `A-V${String(index + 1).padStart(2, '0')}`),
    ];
    expect(wanted.filter((id) => !found.has(id))).toEqual([]);
  });

  it('the payout table: rising, payout after deadline, no weekends, one year missing in the source', () => {
    if (!vestland?.payouts) throw new Error('no payout table');
    expect(vestland.payouts.rows).toHaveLength(13);
    expect(payoutFaults(vestland.payouts)).toEqual({
      payoutNotAfterDeadline: [],
      deadlineNotRising: [],
      payoutNotRising: [],
      rowsWithoutYear: [13],
      payoutsOnWeekend: [],
      deadlinesOnWeekend: [],
    });
  });

  it.each([
    ['before the first deadline', '2024-01-02', '2024-02-13'],
    ['on the deadline day', '2024-02-13', '2024-02-13'],
    ['the day after', '2024-02-14', '2024-03-05'],
    ['on the last deadline', '2024-08-16', '2024-08-16'],
    ['after the last: unknown, no pattern is continued', '2024-08-17', undefined],
  ])('payout, %s', (_why, submitted, deadline) => {
    if (!vestland?.payouts) throw new Error('no payout table');
    const found = payoutFor(submitted as Day, vestland.payouts);
    expect(found.known ? found.deadline : undefined).toBe(deadline);
  });
});
