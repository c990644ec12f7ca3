import { ore, type Ore } from '../../values/money';
import { refused, type Finding } from './findings';
import type { EhfInvoice, EhfLine } from './model';

/** Lines and totals, worked out again. @source BR-16, BR-27, BR-CO-10 … 16, BR-O-08, BR-DEC-*, PEPPOL-EN16931-R120 */
export function sumFindings(invoice: EhfInvoice): readonly Finding[] {
  const { lines, allowances, totals, vat } = invoice;
  if (lines.length === 0) return [refused('paper/lines-missing', '')];
  const amounts = [
    ...lines.flatMap(({ priceOre, netOre }) => [priceOre, netOre]),
    ...allowances.map(({ amountOre }) => amountOre),
    ...Object.values(totals as unknown as Record<string, Ore>),
    vat.taxableOre,
  ];
  // Amounts that are not whole øre have no sum worth comparing.
  if (!amounts.every(Number.isSafeInteger)) return [refused('ehf/amount-not-whole-ore', '', { rule: 'UBL-DT-01' })];
  const total = totals.linesOre - totals.allowancesOre;
  return [
    ...lines.flatMap((line, index) => lineFindings(line, index + 1)),
    sumFinding(sum(lines.map(({ netOre }) => netOre)), totals.linesOre, 'BR-CO-10'),
    sumFinding(sum(allowances.map(({ amountOre }) => amountOre)), totals.allowancesOre, 'BR-CO-11'),
    sumFinding(total, totals.withoutVatOre, 'BR-CO-13'),
    // No VAT, so with and without are the same.
    sumFinding(total, totals.withVatOre, 'BR-CO-15'),
    sumFinding(total, totals.payableOre, 'BR-CO-16'),
    sumFinding(total, vat.taxableOre, vat.category === 'E' ? 'BR-E-08' : 'BR-O-08'),
    totals.payableOre <= 0 && refused('ehf/nothing-to-pay', ''),
    ...allowances.map(({ reason }) => reason.trim() === '' && refused('ehf/cut-reason-missing', '', { rule: 'BR-33' })),
  ];
}

function lineFindings({ name, quantity, unit, priceOre, netOre }: EhfLine, line: number): readonly Finding[] {
  return [
    name.trim() === '' && refused('ehf/line-name-missing', '', { line, rule: 'BR-25' }),
    !UNITS.includes(unit) && refused('ehf/line-unit-wrong', '', { line, unit, rule: 'BR-CL-23' }),
    priceOre < 0 && refused('ehf/price-negative', '', { line, rule: 'BR-27' }),
    // A credit note too has positive numbers: what it is, its type says. A negative price is one mistake, not two. NaN is not above nothing.
    priceOre >= 0 && !(quantity > 0 && netOre > 0) && refused('ehf/line-not-positive', '', { line }),
    Math.abs(quantity * priceOre - netOre) > 2 &&
      refused('ehf/price-mismatch', '', { line, quantity, priceOre, netOre, rule: 'PEPPOL-EN16931-R120' }),
  ];
}

/** Of the long list, those that a refund has a use for: hours, days, pieces. */
const UNITS: readonly string[] = ['HUR', 'DAY', 'EA'];

function sumFinding(expected: number, amount: Ore, rule: string): Finding {
  return expected !== amount && refused('ehf/sum-wrong', '', { expectedOre: ore(expected), foundOre: amount, rule });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((so, far) => so + far, 0);
}
