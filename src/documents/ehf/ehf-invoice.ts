import type { Claim } from '../../claim/claim';
import type { Language } from '../../text/language';
import { dayText } from '../../text/values';
import { addDays, type Day } from '../../values/day';
import { ore, sumOre } from '../../values/money';
import { allowances, invoiceLines, refundLines, type RefundLine } from './invoice-lines';
import { buyer, payment, seller } from './invoice-parties';
import type { Allowance, EhfAttachment, EhfInvoice, EhfLine, EhfTotals, Period, Vat } from './model';
import type { InvoiceRules, VatCategory } from './rules';
import { wordsIn, type Say } from './words';
import { xmlText } from './xml-text';

/** What the invoice needs beside the claim. */
export interface InvoiceContext {
  readonly rules: InvoiceRules;
  /** Of the words in the invoice: the payer's. */
  readonly language: Language;
  /** The specification first. Never a copy of the invoice itself. */
  readonly attachments: readonly AttachedFile[];
}

export interface AttachedFile {
  readonly filename: string;
  readonly mimeCode: string;
  readonly bytes: Uint8Array;
  /** "Specification: wages, …" when it is left out. */
  readonly description?: string;
}

/**
 * The employer's part of the claim as an e-invoice, or as a credit note when the settings name an invoice to correct.
 * Numbers of parties and accounts are bare digits where they are right; where not, they stand as they were typed, for pre-flight to refuse.
 *
 * @throws on a line whose amount could not be worked out: `missingPaperFields` refuses it first
 */
export function ehfInvoice(claim: Claim, { rules, language, attachments }: InvoiceContext): EhfInvoice {
  const say = wordsIn(language);
  const refunds = refundLines(claim);
  const period = periodOf(refunds);
  const lines = invoiceLines(refunds, say);
  const cuts = allowances(refunds, say, language);
  const totals = totalsOf(lines, cuts);
  if (totals.payableOre !== sumOre(refunds.map((line) => line.amountOre)))
    throw new Error('unreachable: the parts of the claim do not add up to it');
  const category = claim.invoice.vatCategory ?? rules.vatCategory;
  const { credits, number, date, orderNumber } = claim.invoice;
  return {
    kind: credits ? 'creditNote' : 'invoice',
    number: xmlText(number),
    issueDate: date,
    dueDate: date && dueDate(date, rules),
    notes: notesOf(claim, period, say),
    currency: rules.currency,
    buyerReference: xmlText(rules.buyerReference),
    orderNumber: xmlText(orderNumber),
    period,
    credited: credits && { number: xmlText(credits.number), date: credits.date },
    attachments: attachments.map((file, index) => attachment(file, index + 1, say)),
    seller: seller(claim, category, say),
    buyer: buyer(claim, rules),
    delivery: { partyName: xmlText(claim.payer.unit), date: period?.to },
    payment: payment(claim),
    paymentTerms: say('paymentTerms', { days: rules.paymentTermDays }),
    allowances: cuts,
    vat: vat(category, totals, say),
    totals,
    lines,
  };
}

/** BT-9 */
export function dueDate(invoiceDate: Day, rules: Pick<InvoiceRules, 'paymentTermDays'>): Day {
  return addDays(invoiceDate, rules.paymentTermDays);
}

/** BG-14: the days served. */
function periodOf(refunds: readonly RefundLine[]): Period | undefined {
  const days = refunds.map(({ day }) => day).sort();
  const [from, to] = [days.at(0), days.at(-1)];
  return from && to && { from, to };
}

/** BG-1: whose wage it is. The member's candidates and activities are no business of the invoice. */
function notesOf(claim: Claim, served: Period | undefined, say: Say): readonly string[] {
  const employee = xmlText(claim.claimant.name);
  if (employee === undefined || served === undefined) return [];
  const { from, to } = served;
  const period = from === to ? dayText(from) : `${dayText(from)}–${dayText(to)}`;
  const number = xmlText(claim.invoice.credits?.number);
  if (number !== undefined) return [say('creditNote', { employee, period, number })];
  return [say('note', { employee, period, regulation: xmlText(claim.regulation.name) ?? claim.regulation.id })];
}

/** BG-24 */
function attachment({ filename, mimeCode, bytes, description }: AttachedFile, number: number, say: Say): EhfAttachment {
  return {
    id: say('attachment', { number }),
    description: xmlText(description) ?? say('specification'),
    filename: xmlText(filename),
    mimeCode,
    bytes,
  };
}

/** BG-23 */
function vat(category: VatCategory, totals: EhfTotals, say: Say): Vat {
  const taxableOre = totals.withoutVatOre;
  return category === 'O'
    ? { category, percent: undefined, exemptionCode: 'VATEX-EU-O', exemptionReason: say('outsideVat'), taxableOre }
    : { category, percent: 0, exemptionCode: undefined, exemptionReason: say('exemptFromVat'), taxableOre };
}

/** BG-22: there is no VAT, so with and without are the same. */
function totalsOf(lines: readonly EhfLine[], cuts: readonly Allowance[]): EhfTotals {
  const linesOre = sumOre(lines.map(({ netOre }) => netOre));
  const allowancesOre = sumOre(cuts.map(({ amountOre }) => amountOre));
  const total = ore(linesOre - allowancesOre);
  return { linesOre, allowancesOre, withoutVatOre: total, withVatOre: total, payableOre: total };
}
