import type { Claim } from '../../src/claim/claim';
import { retentionOf } from '../../src/claim/retention';
import type { RetentionRule } from '../../src/regulation/figures';
import type { Day } from '../../src/values/day';
import { rulesOf } from './regulations';

const claim = (to: string | null, sentOn?: string): Claim =>
  ({
    period: to === null ? null : { from: '2020-01-01', to },
    invoice: sentOn === undefined ? {} : { date: sentOn },
  }) as unknown as Claim;

const own = (rule: Partial<RetentionRule>): RetentionRule[] => [
  {
    from: '2020-12-31' as Day,
    years: 10,
    after: 'endOfAccountingYear',
    sources: ['forskrift'],
    requirements: [],
    ...rule,
  },
];

describe('retention', () => {
  it.each<[string, string | null, string | undefined, string, string | undefined]>([
    // why                                                last day      invoice       made on       kept through
    ['five years after the year', '2026-10-12', undefined, '2026-10-20', '2031-12-31'],
    ['the last day of the year', '2026-12-31', undefined, '2026-12-31', '2031-12-31'],
    ['an invoice is dated by itself', '2024-12-30', '2025-01-02', '2026-10-20', '2030-12-31'],
    ['sent the year after is booked then', '2024-12-30', undefined, '2025-01-02', '2030-12-31'],
    ['the first year of the rule', '2014-12-31', undefined, '2014-12-31', '2019-12-31'],
    ['a year before it', '2013-12-31', undefined, '2013-12-31', undefined],
    ['the law is changed, and what it will say is not known', '2026-12-31', undefined, '2027-01-01', undefined],
    ['a claim without a line', null, undefined, '2026-10-20', undefined],
  ])('%s: %s, %s, %s', (_why, to, invoice, today, expected) => {
    expect(retentionOf(claim(to, invoice), rulesOf('vestland-provenemnd'), today as Day)?.keepThrough).toBe(expected);
  });

  it('says the year and the rule', () => {
    const found = retentionOf(claim('2026-10-12'), rulesOf('vestland-provenemnd'), '2026-10-20' as Day);
    expect(found).toMatchObject({ accountingYear: 2026, years: 5, source: { title: 'Bokføringsloven § 13' } });
  });

  it.each<[string, RetentionRule[], string | undefined]>([
    ['the payer’s own rule goes before the nation’s', own({}), '2036-12-31'],
    ['and where it has ended nothing is said', own({ to: '2025-12-31' as Day }), undefined],
    ['an empty list says nothing', [], '2031-12-31'],
  ])('%s', (_why, retention, expected) => {
    const { regulation, national } = rulesOf('bamble-folkevalgte');
    const found = retentionOf(
      claim('2026-10-12'),
      { regulation: { ...regulation, retention }, national },
      '2026-10-20' as Day,
    );
    expect(found?.keepThrough).toBe(expected);
  });
});
