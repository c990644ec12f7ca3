import type { Claim, ClaimLine, Component } from '../../claim/claim';
import type { Language } from '../../text/language';
import { amountText } from '../../text/values';
import type { Minutes } from '../../values/minutes';
import { NO_ORE, sumOre, type Ore } from '../../values/money';
import type { Allowance, EhfLine } from './model';
import type { Say } from './words';
import { xmlText } from './xml-text';

/** A claim line that goes on the invoice: its amount is known and is more than nothing. */
export type RefundLine = ClaimLine & { readonly amountOre: Ore };

/**
 * The employer's part of the claim: the lines that are made up of wage and what comes on top of it. What the member claims, and a day
 * whose cap was used up, are left out.
 *
 * @throws on a line whose amount could not be worked out: the papers are refused before it comes to that
 */
export function refundLines(claim: Claim): readonly RefundLine[] {
  return claim.lines.map(known).filter(({ components, amountOre }) => components.length > 0 && amountOre !== 0);
}

function known(line: ClaimLine): RefundLine {
  const { amountOre, row } = line;
  if (amountOre === null) throw new Error(`unreachable: row ${row} has no amount, and got as far as the invoice`);
  return { ...line, amountOre };
}

/** The wage of each line, since the payer wants date and hours per day; then what comes on top, summed over the claim. */
export function invoiceLines(refunds: readonly RefundLine[], say: Say): readonly EhfLine[] {
  return [...refunds.map((line) => wageLine(line, say)), ...addedLines(refunds, say)].filter(
    (line) => line.netOre !== 0,
  );
}

/** BG-25 of one day's wage. */
function wageLine(line: RefundLine, say: Say): EhfLine {
  const netOre = sumOre(
    line.components.filter(({ component }) => component === 'wage').map(({ amountOre }) => amountOre),
  );
  const { day, minutes, rateOre } = line;
  const common = { name: say('wage'), netOre, period: { from: day, to: day } };
  const hours = minutes !== null && rateOre !== null ? hoursForPrice(minutes, rateOre, netOre) : undefined;
  if (hours !== undefined && rateOre !== null) {
    const description = say('wageOfDay', { day, minutes, rateOre });
    return { ...common, description, quantity: hours, unit: 'HUR', priceOre: rateOre };
  }
  const description = minutes === null ? undefined : say('wageOfDayWithoutRate', { day, minutes });
  return { ...common, description, quantity: 1, unit: 'EA', priceOre: netOre };
}

/**
 * Hours with the fewest decimals, from two, that give the net amount when multiplied with the hourly price.
 *
 * @source PEPPOL-EN16931-R120 allows 2 øre; we stay within one, of which the rounding of the wage itself is half
 * @returns undefined when time and price are not what makes up the amount
 */
function hoursForPrice(time: Minutes, hourly: Ore, net: Ore): number | undefined {
  const exact = (time * 100) % 60 === 0;
  return (exact ? [2] : [4, 5, 6, 7, 8])
    .map((decimals) => Number((time / 60).toFixed(decimals)))
    .find((hours) => Math.abs(hours * hourly - net) <= 1);
}

/** Holiday pay, each social cost by name, employer's tax: one piece each, for each percentage in use. */
function addedLines(refunds: readonly RefundLine[], say: Say): readonly EhfLine[] {
  const added = refunds.flatMap((line) => line.components).filter(({ component }) => component !== 'wage');
  const groups = new Map<string, Component[]>();
  for (const one of added) {
    const key = JSON.stringify([one.component, one.name, one.percent]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].sort((a, b) => orderOf(a) - orderOf(b)).map((group) => addedLine(group, say));
}

function addedLine(group: readonly Component[], say: Say): EhfLine {
  const sum = sumOre(group.map(({ amountOre }) => amountOre));
  return {
    name: nameOf(group, say),
    description: undefined,
    quantity: 1,
    unit: 'EA',
    priceOre: sum,
    netOre: sum,
    period: undefined,
  };
}

const ORDER = ['wage', 'holidayPay', 'socialCost', 'employersTax'];

function orderOf([first]: readonly Component[]): number {
  return ORDER.indexOf(first?.component ?? '');
}

function nameOf([first]: readonly Component[], say: Say): string {
  if (first === undefined || first.component === 'wage') throw new Error('unreachable: this comes on top of the wage');
  const { component, percent, name } = first;
  const values = { name: xmlText(name) ?? '', percent };
  if (percent !== null) return say(component, values);
  if (component === 'socialCost') return say('socialCostWithoutPercent', values);
  throw new Error(`unreachable: ${component} without a percentage`);
}

/** BG-20: what the cap of the day took, as one amount off the whole, so that the lines stay true. */
export function allowances(refunds: readonly RefundLine[], say: Say, language: Language): readonly Allowance[] {
  const cut = refunds.filter(({ cutOre }) => (cutOre ?? NO_ORE) !== 0);
  if (cut.length === 0) return [];
  const amountOre = sumOre(cut.map(({ cutOre }) => cutOre ?? NO_ORE));
  const caps = [...new Set(cut.map(({ capOre }) => capOre ?? unreachableCut()))].sort((a, b) => a - b);
  const [capOre, ...others] = caps;
  const reason =
    others.length === 0
      ? say('cut', { capOre })
      : say('cutToSeveral', { caps: caps.map((cap) => amountText(cap, language)).join(', ') });
  return [{ amountOre, reason }];
}

function unreachableCut(): never {
  throw new Error('unreachable: an amount was cut without a cap');
}
