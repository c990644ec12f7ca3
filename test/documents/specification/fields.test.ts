import { beside, specificationFields } from '../../../src/documents/specification/fields';
import { specificationLayout } from '../../../src/documents/specification/layout';
import { wordsOf } from '../../../src/documents/words';
import type { Day } from '../../../src/values/day';
import { ore } from '../../../src/values/money';
import { HOSTILE_TEXT, manyDays, refundClaim, refundLine, SEVERAL_COSTS, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';

const NN = wordsOf('nn');
const fields = (claim = THREE_DAYS) => specificationFields(claim, CONTEXT, NN);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));
const whole = (claim = THREE_DAYS) => {
  const { before, socialCosts, after } = fields(claim);
  return beside(before, socialCosts, after);
};

describe('fields', () => {
  it('V-46: has a column for each component, with its share', () => {
    expect(plain(whole().columns.map(({ head }) => head.replaceAll('-\n', '').replaceAll('\n', ' ')))).toEqual([
      ...['Dato', 'Timar', 'Timeløn', 'Løn', 'Feriepengar 12 %', 'Pensjon 2 %', 'Arbeidsgivaravgift 14,1 %'],
      ...['Sum', 'Tak', 'Kutta', 'Krav', 'Note'],
    ]);
  });

  it('has a row for each line, and sums', () => {
    const { rows, totals } = whole();
    expect(plain(rows[0])).toEqual([
      '04.03.2024',
      '7,50',
      '600,00',
      '4 500,00',
      '540,00',
      '90,00',
      '723,33',
      '5 853,33',
      '4 800,00',
      '1 053,33',
      '4 800,00',
      '1',
    ]);
    expect(plain(totals)).toEqual([
      'Sum',
      '22,50',
      '',
      '11 829,46',
      '1 419,54',
      '236,58',
      '1 901,47',
      '15 387,05',
      '',
      '1 053,33',
      '14 333,72',
      '',
    ]);
  });

  it('says under each amount a share that is not the same for all lines', () => {
    const { after } = fields(SEVERAL_COSTS);
    expect(after.columns[0]?.head).toBe('Arbeidsgivar-\navgift');
    expect(plain(after.rows.map(([cell]) => (cell as { below: string }).below))).toEqual([
      '10,6 %',
      '14,1 %',
      '14,1 %',
    ]);
  });

  it('names each social cost', () => {
    expect(plain(fields(SEVERAL_COSTS).socialCosts.columns.map(({ head }) => head))).toEqual([
      'OTP\n(tenestepensjon)\n2 %',
      'AFP\n2,5 %',
      'Yrkesskadeforsikring\n0,6 %',
      'Gruppeliv\n0,35 %',
    ]);
  });

  it('says what each component is worked out on', () => {
    expect(fields().remarks[0]).toBe(
      'Feriepengar er rekna av løn. Sosiale kostnader er rekna av løn. Arbeidsgivaravgift (sone I) er rekna av løn, feriepengar og sosiale kostnader.',
    );
  });

  it('says nothing of a base that is not the same for all lines', () => {
    const [first, ...rest] = THREE_DAYS.lines as [(typeof THREE_DAYS.lines)[0], ...typeof THREE_DAYS.lines];
    const odd = first.components.map((each) =>
      each.component === 'employersTax' ? { ...each, baseOre: ore(1) } : each,
    );
    expect(fields(refundClaim([{ ...first, components: odd }, ...rest])).remarks[0]).not.toContain('avgift');
  });

  it('points each line to what it rests on, and says each only once', () => {
    const later = { ...THREE_DAYS.lines[0]!.basis, from: '2024-07-01' as Day };
    const claim = refundClaim([
      ...THREE_DAYS.lines,
      refundLine({ day: '2024-07-02' as Day, hourlyOre: ore(400_00), basis: later }),
    ]);
    const { basis } = fields(claim);
    expect(whole(claim).rows.map((row) => row[row.length - 1])).toEqual(['1', '1', '1', '1, 2']);
    expect(basis).toHaveLength(2);
    expect(basis[1]).toBe(
      'Refusjon av løn, gjeld frå 01.07.2024: «Godtgjersle for prøvenemndsmedlemmar», vestlandfylke.no, sida for prøvenemndsmedlemmar, lesen 22.11.2026.',
    );
  });

  it('takes a line that is not made of components as wage', () => {
    const claim = refundClaim(THREE_DAYS.lines.map((line) => ({ ...line, components: [] })));
    expect(plain(fields(claim).before.rows[0])).toEqual(['04.03.2024', '7,50', '600,00', '5 853,33', '–']);
  });

  it('shows a line that could not be worked out as a dash', () => {
    const claim = refundClaim([
      {
        ...THREE_DAYS.lines[0]!,
        components: [],
        rateOre: null,
        rawOre: null,
        capOre: null,
        cutOre: null,
        amountOre: null,
      },
    ]);
    expect(plain(fields(claim).after.rows[0])).toEqual(['–', '–', '–', '–', '–', '1']);
  });

  it.each([
    // why                                    social costs                                       orientation   tables
    ['one cost fits upright', [['OTP', 200]], 'portrait', 1],
    ['four lie down', ['A', 'B', 'C', 'D'].map((name) => [`Kostnad ${name}`, 100]), 'landscape', 1],
    [
      'fourteen get tables of their own',
      Array.from({ length: 14 }, (_, index) => [`Kostnad nummer ${index}`, 50]),
      'landscape',
      3,
    ],
    ['a hostile name does not widen the page', [[HOSTILE_TEXT, 200]], 'landscape', 1],
  ] as const)('%s', (_why, costs, orientation, tables) => {
    const socialCosts = costs as readonly (readonly [string, number])[];
    const claim = refundClaim(manyDays(3).map(({ day }) => refundLine({ day, hourlyOre: ore(500_00), socialCosts })));
    const layout = specificationLayout(fields(claim), NN, 'H2');
    expect(layout.orientation).toBe(orientation);
    expect(layout.blocks.filter((block) => 'table' in block)).toHaveLength(tables);
  });
});
