import { lawfulRoutes, type WayOffered } from '../../src/claim/lawful-routes';
import type { TimeEntry } from '../../src/claim/entry';
import type { Settings } from '../../src/claim/settings';
import { knownRegulation, nationalFigures } from '../../src/regulation/load';
import { oreFromKroner, type Ore } from '../../src/values/money';
import { assessed, codes, EMPLOYER, MEMBER, TODAY, VESTLAND, worked } from './rows';

const BAMBLE = { regulation: knownRegulation('bamble-folkevalgte')!, national: nationalFigures() };
const WELL_PAID: Settings = { ...MEMBER, wage: { ...MEMBER.wage, hourlyOre: oreFromKroner(700) } };
const SELF_EMPLOYED: Settings = { ...MEMBER, income: { pensionable: [260_000_000 as Ore] } };
const unknown = [null, null, null] as const;

function brief({ way, amountOre, rawOre, cutOre, pension }: WayOffered): unknown[] {
  return [way, amountOre, rawOre, cutOre, pension];
}

describe('lawful-routes', () => {
  it.each<[string, readonly TimeEntry[], Settings, typeof VESTLAND, unknown[][]]>([
    // why, the rows of the day, settings, rules, [way, amount, before the cap, cut, pension]
    [
      'an ordinary day: 7.5 hours of wages, or all of it as leisure; of the employer too little is known',
      [worked('07:00', '17:00')],
      MEMBER,
      VESTLAND,
      [
        ['employerInvoices', ...unknown, 'kept'],
        ['deducted', 300_000, 300_000, 0, 'reduced'],
        ['leisure', 244_000, 244_000, 0, 'beside'],
      ],
    ],
    [
      'a wage over the cap of the day is cut, and leisure is not',
      [worked('08:00', '15:30')],
      WELL_PAID,
      VESTLAND,
      [
        ['employerInvoices', ...unknown, 'kept'],
        ['deducted', 480_000, 525_000, 45_000, 'reduced'],
        ['leisure', 183_000, 183_000, 0, 'beside'],
      ],
    ],
    [
      'two rows of the day are one amount',
      [worked('08:00', '10:00'), worked('12:00', '13:30')],
      MEMBER,
      VESTLAND,
      [
        ['employerInvoices', ...unknown, 'kept'],
        ['deducted', 140_000, 140_000, 0, 'reduced'],
        ['leisure', 85_400, 85_400, 0, 'beside'],
      ],
    ],
    [
      'where the employer claims: with holiday pay and employer’s tax',
      [worked('08:00', '15:30')],
      EMPLOYER,
      VESTLAND,
      [
        ['employerInvoices', 287_532, 287_532, 0, 'kept'],
        ['deducted', 252_000, 252_000, 0, 'reduced'],
        ['leisure', 183_000, 183_000, 0, 'beside'],
      ],
    ],
    [
      'one who has income of their own has one way more',
      [worked('08:00', '15:30')],
      SELF_EMPLOYED,
      VESTLAND,
      [
        ['employerInvoices', ...unknown, 'kept'],
        ['deducted', 300_000, 300_000, 0, 'reduced'],
        ['leisure', 183_000, 183_000, 0, 'beside'],
        ['selfEmployed', 480_000, 1_000_000, 520_000, 'reduced'],
      ],
    ],
    [
      'a payer that has no leisure, and pays a loss that is only probable',
      [worked('08:00', '10:00')],
      MEMBER,
      BAMBLE,
      [
        ['employerInvoices', ...unknown, 'kept'],
        ['deducted', 80_000, 80_000, 0, 'reduced'],
        ['unsubstantiated', 59_257, 59_257, 0, 'beside'],
      ],
    ],
  ])('%s', (_why, entries, settings, rules, expected) => {
    expect(lawfulRoutes(entries, settings, rules, TODAY).map(brief)).toEqual(expected);
  });

  it('names the papers that each way needs, and takes them as enclosed', () => {
    const offers = lawfulRoutes([worked('08:00', '15:30')], { ...MEMBER, documentation: [] }, VESTLAND, TODAY);
    expect(offers.map(({ way, papers }) => [way, papers])).toEqual([
      ['employerInvoices', []],
      ['deducted', [['hoursForm'], ['hoursForm', 'signatureForm']]],
      ['leisure', []],
    ]);
    const required = 'lost-income/documentation-required';
    const bare = assessed([worked('08:00', '15:30')], { ...MEMBER, documentation: [] });
    expect(codes(bare)).toContain(required);
    expect(offers[1]?.issues.map(({ code }) => code)).not.toContain(required);
  });
});
