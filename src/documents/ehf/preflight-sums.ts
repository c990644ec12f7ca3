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
  if (!amounts.every(Number.isSafeInteger)) return [refused('ehf/amount-not-whole-ore', '')];
  const total = totals.linesOre - totals.allowancesOre;
  return [
    ...lines.flatMap((line, index) => lineFindings(line, index + 1)),
    // BR-CO-10
    sumFinding(sum(lines.map(({ netOre }) => netOre)), totals.linesOre),
    // BR-CO-11
    sumFinding(sum(allowances.map(({ amountOre }) => amountOre)), totals.allowancesOre),
    // BR-CO-13, BR-O-08, BR-CO-15, BR-CO-16
    ...[totals.withoutVatOre, vat.taxableOre, totals.withVatOre, totals.payableOre].map((amount) =>
      sumFinding(total, amount),
    ),
    totals.payableOre <= 0 && refused('ehf/nothing-to-pay', ''),
    ...allowances.map(({ reason }) => reason.trim() === '' && refused('ehf/cut-reason-missing', '')),
  ];
}

function lineFindings({ name, quantity, priceOre, netOre }: EhfLine, line: number): readonly Finding[] {
  return [
    name.trim() === '' && refused('ehf/line-name-missing', '', { line }),
    priceOre < 0 && refused('ehf/price-negative', '', { line }),
    // NaN is no match either.
    !(Math.abs(quantity * priceOre - netOre) <= 2) &&
      refused('ehf/price-mismatch', '', { line, quantity, priceOre, netOre }),
  ];
}

function sumFinding(expected: number, amount: Ore): Finding {
  return expected !== amount && refused('ehf/sum-wrong', '', { expectedOre: ore(expected), foundOre: amount });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((so, far) => so + far, 0);
}
