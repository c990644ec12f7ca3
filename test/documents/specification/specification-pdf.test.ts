import { specificationPdf } from '../../../src/documents/specification/specification-pdf';
import { manyDays, refundClaim, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';
import { describeReading, pdfLine } from '../read-pdf';

describe('specification-pdf', () => {
  it.each([
    // why              days   pages
    ['three days', 3, 1],
    ['a month', 31, 2],
  ])('%s', (_why, days, pages) => {
    expect(specificationPdf(refundClaim(manyDays(days)), CONTEXT).pages).toBe(pages);
  });
});

describeReading('specification-pdf, read back', () => {
  const line = pdfLine(specificationPdf(THREE_DAYS, CONTEXT).bytes);

  it.each([
    ['its own title', 'Spesifikasjon Kva beløpet er sett saman av, per dag'],
    ['which invoice it belongs to', 'Refusjonskrav 2024-0042'],
    ['whose wage it is', 'Kari Nordmann'],
    ['which month', 'mars 2024'],
    ['rounding', 'halve øre opp'],
  ])('has %s', (_why, words) => {
    expect(line).toContain(words);
  });

  it.each([
    ['a sum to pay', 'Å betale'],
    ['an account', '8601'],
    ['a due date', 'Forfall'],
    ['a place to sign', 'Stad og dato'],
  ])('is no copy of the invoice: has not %s', (_why, words) => {
    expect(line).not.toContain(words);
  });
});
