import fc from 'fast-check';
import type { Claim, ClaimLine } from '../../../src/claim/claim';
import { ehfFile } from '../../../src/documents/ehf/ehf-file';
import { LANGUAGES, type Language } from '../../../src/text/language';
import { addDays, type Day } from '../../../src/values/day';
import { basisPoints, divideHalfUp, ore, percentOf, sumOre } from '../../../src/values/money';
import { CONTEXT, exampleClaim, refundLine, SPECIFICATION } from './example';
import { hundredths, wrongSums } from './sums';
import { misplaced } from './ubl-order';
import { parsed, texts } from './xml-tree';

describe('ehf-file', () => {
  it('a claim in order is a file without issues', () => {
    const { xml, issues } = ehfFile(exampleClaim(), CONTEXT);
    expect(issues).toEqual([]);
    expect(texts(parsed(xml ?? ''), 'cac:LegalMonetaryTotal/cbc:PayableAmount')).toEqual(['9365.34']);
  });

  it('what the claim lacks is said once, and no file is made', () => {
    const claim = exampleClaim({ invoice: {}, claimant: { address: {} } });
    const { xml, issues } = ehfFile(claim, { ...CONTEXT, attachments: [] });
    expect(xml).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual([
      'paper/invoice-number-missing',
      'paper/invoice-date-missing',
      'paper/employee-missing',
      'ehf/attachment-missing',
    ]);
  });

  it('numbers that cannot be right are said once', () => {
    const { employer } = exampleClaim();
    const claim = exampleClaim({ employer: { ...employer, organisationNumber: '987 654 326', accountNumber: '8601' } });
    expect(ehfFile(claim, CONTEXT).issues.map(({ code }) => code)).toEqual([
      'paper/organisation-number-wrong',
      'paper/account-number-wrong',
    ]);
  });

  it('a warning does not stop the file', () => {
    const invoice = { number: '2026-0042', date: '2026-11-03' as Day };
    const { xml, issues } = ehfFile(exampleClaim({ invoice }), CONTEXT);
    expect(issues.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'ehf/invoice-before-work']]);
    expect(xml).not.toBeNull();
  });

  it('an order number that the payer does not know stops the file, and says which setting', () => {
    const claim = exampleClaim();
    const { xml, issues } = ehfFile({ ...claim, invoice: { ...claim.invoice, orderNumber: '26503' } }, CONTEXT);
    expect(xml).toBeNull();
    expect(issues.map(({ code, place }) => [code, place.setting])).toEqual([
      ['ehf/order-number-wrong', 'invoice.orderNumber'],
    ]);
  });

  it.each([
    // why                                  file name                      found
    ['named in a file', 'skjema-Ola Kandidat.pdf', ['ehf/candidate-named']],
    ['not named', 'skjema.pdf', []],
    ['the employee’s own name', 'skjema-Kari Nordmann.pdf', []],
  ])('a candidate of the claim: %s', (_why, filename, found) => {
    const candidates = [{ name: 'Ola Kandidat' }, { name: 'Kari Nordmann' }];
    const lines = [refundLine('2026-11-02', 450, 320_00, { candidates })];
    const attachments = [{ ...SPECIFICATION, filename }];
    const { xml, issues } = ehfFile(exampleClaim({ lines }), { ...CONTEXT, attachments });
    expect(issues.map(({ code }) => code)).toEqual(found);
    expect(xml).not.toBeNull();
  });

  it('a file that becomes too large is made, and said to be so', () => {
    const attachments = [{ ...SPECIFICATION, bytes: new Uint8Array(3_750_000) }];
    const { xml, issues } = ehfFile(exampleClaim(), { ...CONTEXT, attachments });
    expect(issues.map(({ severity, code, values }) => [severity, code, values])).toEqual([
      ['warning', 'ehf/file-too-large', { megabytes: 5.1 }],
    ]);
    expect(xml).not.toBeNull();
  });

  it('without every amount there is no invoice', () => {
    const lines = [refundLine('2026-11-02', 450, 320_00, { amountOre: null, components: [] })];
    const { xml, issues } = ehfFile(exampleClaim({ lines }), CONTEXT);
    expect(xml).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['paper/amount-unknown']);
  });

  it('any plausible claim is a file whose sums hold', () => {
    fc.assert(
      fc.property(claims(), fc.constantFrom<Language>(...LANGUAGES), (claim, language) => {
        const { xml, issues } = ehfFile(claim, { ...CONTEXT, language });
        expect(issues).toEqual([]);
        const root = parsed(xml ?? '');
        expect(misplaced(root)).toEqual([]);
        expect(wrongSums(root)).toEqual([]);
        const payable = sumOre(claim.lines.map(({ amountOre }) => amountOre ?? ore(0)));
        expect(hundredths(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount')).toBe(payable);
      }),
      { numRuns: 150 },
    );
  });
});

/** One to forty days of odd minutes and odd wages, one to three social costs, with or without a cap, as invoice or credit note. */
function claims(): fc.Arbitrary<Claim> {
  const percent = fc
    .integer({ min: 1, max: 20_00 })
    .map((hundredthsOfPercent) => basisPoints(hundredthsOfPercent / 100));
  const terms = fc.record({
    holidayPay: percent,
    social: fc.array(percent, { maxLength: 3 }),
    tax: percent,
    cap: fc.option(fc.integer({ min: 500_00, max: 8000_00 })),
  });
  const days = fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 60 }),
      time: fc.integer({ min: 1, max: 1440 }),
      hourly: fc.integer({ min: 1_00, max: 2500_00 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  const invoice = fc.record({
    vatCategory: fc.constantFrom('O' as const, 'E' as const),
    isCredit: fc.boolean(),
    hasKid: fc.boolean(),
  });
  return fc.tuple(terms, days, invoice).map(([agreed, worked, { vatCategory, isCredit, hasKid }]) =>
    exampleClaim({
      lines: worked.map(({ after, time, hourly }) =>
        lineUnder(agreed, addDays('2026-08-03' as Day, after), time, hourly),
      ),
      invoice: {
        number: '2026-0042',
        date: '2026-11-20' as Day,
        vatCategory,
        ...(hasKid ? { kid: '202600425' } : {}),
        ...(isCredit ? { credits: { number: '2026-0041', date: '2026-11-01' as Day } } : {}),
      },
    }),
  );
}

type Percent = ReturnType<typeof basisPoints>;

function lineUnder(
  { holidayPay, social, tax, cap }: { holidayPay: Percent; social: Percent[]; tax: Percent; cap: number | null },
  day: Day,
  time: number,
  hourly: number,
): ClaimLine {
  const wage = divideHalfUp(time * hourly, 60);
  const holidayOre = percentOf(wage, holidayPay);
  const socialOre = social.map((percent) => percentOf(wage, percent));
  const base = sumOre([wage, holidayOre, ...socialOre]);
  const components: ClaimLine['components'] = [
    { component: 'wage', percent: null, baseOre: wage, amountOre: wage },
    { component: 'holidayPay', percent: holidayPay, baseOre: wage, amountOre: holidayOre },
    ...social.map((percent, index) => ({
      component: 'socialCost' as const,
      name: `Kostnad ${index + 1}`,
      percent,
      baseOre: wage,
      amountOre: percentOf(wage, percent),
    })),
    { component: 'employersTax', percent: tax, baseOre: base, amountOre: percentOf(base, tax) },
  ];
  return refundLine(day, time, hourly, { components, capOre: cap === null ? null : ore(cap) });
}
