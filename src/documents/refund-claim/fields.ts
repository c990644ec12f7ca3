import type { Claim, ClaimLine } from '../../claim/claim';
import { amountText, dayText, hoursText } from '../../text/values';
import { addDays } from '../../values/day';
import { sumOre } from '../../values/money';
import {
  accountText,
  addressLines,
  cellText,
  cutText,
  dayOr,
  organisationNumberText,
  periodText,
  timeText,
} from '../claim-text';
import type { PaperContext } from '../context';
import type { Labelled } from '../page/labelled';
import type { PartyText } from '../page/parties';
import { oneLine } from '../pdf/clean-text';
import { ruleNotes } from '../rule-notes';
import type { Words } from '../words';

/** Everything that stands on the first part of the refund claim, as text. */
export interface RefundClaimFields {
  readonly title: string;
  readonly subtitle: string;
  /** What the paper is called in headers, footers and file properties: «Refusjonskrav 2024-0042». */
  readonly name: string;
  readonly from: PartyText;
  readonly to: PartyText;
  readonly details: readonly Labelled[];
  readonly sum: { readonly text: string; readonly amount: string };
  readonly employee: string;
  readonly protocol: string;
  readonly place: string;
  readonly lines: readonly LineFields[];
  readonly totals: LineTotals;
  readonly notes: readonly string[];
  readonly declaration: string;
  readonly signedBy: PaperContext['signedBy'];
}

interface LineTotals {
  readonly hours: string;
  readonly raw: string;
  readonly cut: string;
  readonly claim: string;
}

interface LineFields extends LineTotals {
  readonly date: string;
  readonly time: string;
  readonly assignment: string;
  readonly cap: string;
}

export function refundClaimFields(claim: Claim, context: PaperContext, words: Words): RefundClaimFields {
  const { label, language } = words;
  const { invoice, totals } = claim;
  const title = invoice.credits ? label.title.creditNote : label.title.refundClaim;
  const amount = `${amountText(totals.amountOre, language)}\u00a0${label.sum.currency}`;
  return {
    title,
    subtitle: [oneLine(context.subject ?? label.subtitle.wageRefund), periodText(claim.period, label)]
      .filter(Boolean)
      .join(' · '),
    name: [title, oneLine(invoice.number ?? '')].filter(Boolean).join(' '),
    from: sender(claim, words),
    to: recipient(claim, context, words),
    details: details(claim, context, words),
    sum: { text: invoice.credits ? label.sum.toCredit : label.sum.toPay, amount },
    employee: oneLine(claim.claimant.name ?? label.party.missing),
    protocol: dayOr(claim.protocolSignedOn, label.party.missing),
    place: oneLine(context.place ?? ''),
    lines: claim.lines.map((line) => lineFields(line, words)),
    totals: {
      hours: hoursText(totals.minutes, language),
      raw: amountText(
        sumOre(claim.lines.map((line) => line.rawOre ?? line.amountOre).filter((ore) => ore !== null)),
        language,
      ),
      cut: cutText(totals.cutOre, label, language),
      claim: amountText(totals.amountOre, language),
    },
    notes: ruleNotes(claim, context, words),
    declaration: declaration(claim, words),
    signedBy: context.signedBy,
  };
}

/**
 * The seller.
 *
 * @source bokføringsforskriften § 5-1-2: name and organisation number, «MVA» after it when VAT registered, «Foretaksregisteret» and address
 */
export function sender({ employer }: Claim, { label }: Words): PartyText {
  const { missing, organisationNumber, vat, companyRegister } = label.party;
  const number = employer.organisationNumber ? organisationNumberText(employer.organisationNumber) : missing;
  const lines = [
    ...addressLines(employer.address),
    `${organisationNumber} ${number}${employer.vatRegistered ? `\u00a0${vat}` : ''}`,
    ...(employer.inForetaksregisteret ? [companyRegister] : []),
    ...[employer.contact.name, employer.contact.email, employer.contact.phone]
      .filter((line) => line !== undefined)
      .map((line) => oneLine(line)),
  ];
  return { label: label.party.from, name: oneLine(employer.name ?? missing), lines };
}

function recipient({ payer }: Claim, { invoiceRules }: PaperContext, { label }: Words): PartyText {
  const { organisationNumber, resourceNumber, endpoint } = label.party;
  const lines = [
    ...(payer.unit && payer.unit !== payer.name ? [oneLine(payer.unit)] : []),
    ...addressLines(payer.address),
    `${organisationNumber} ${organisationNumberText(payer.organisationNumber)}`,
    ...(invoiceRules ? [`${resourceNumber} ${invoiceRules.buyerReference}`] : []),
    ...(invoiceRules ? [`${endpoint} ${invoiceRules.endpoint.scheme}:${invoiceRules.endpoint.id}`] : []),
  ];
  return { label: label.party.to, name: oneLine(payer.name), lines };
}

function details({ invoice, employer }: Claim, { invoiceRules }: PaperContext, { label }: Words): Labelled[] {
  const { detail, party } = label;
  const due =
    invoice.date && invoiceRules && !invoice.credits ? addDays(invoice.date, invoiceRules.paymentTermDays) : undefined;
  const credits = invoice.credits && {
    number: oneLine(invoice.credits.number ?? party.missing),
    date: dayOr(invoice.credits.date, party.missing),
  };
  return [
    [detail.number, oneLine(invoice.number ?? party.missing)],
    [detail.date, dayOr(invoice.date, party.missing)],
    ...(credits ? [[detail.credits, credits.number] as const, [detail.creditsDate, credits.date] as const] : []),
    ...(due ? [[detail.due, dayText(due)] as const] : []),
    [detail.account, employer.accountNumber ? accountText(employer.accountNumber) : party.missing],
    ...(invoice.kid && !invoice.credits ? [[detail.kid, oneLine(invoice.kid)] as const] : []),
    ...(invoice.orderNumber ? [[detail.orderNumber, oneLine(invoice.orderNumber)] as const] : []),
  ];
}

function lineFields(line: ClaimLine, { label, language }: Words): LineFields {
  return {
    date: dayText(line.day),
    time: timeText(line),
    assignment: oneLine(line.text),
    hours: line.minutes === null ? label.noneCut : hoursText(line.minutes, language),
    raw: cellText(line.rawOre ?? line.amountOre, label, language),
    cap: cellText(line.capOre, label, language),
    cut: cutText(line.cutOre, label, language),
    claim: cellText(line.amountOre, label, language),
  };
}

function declaration({ invoice: { credits } }: Claim, { text, label }: Words): string {
  if (!credits) return text.declarationEmployer({});
  const { missing } = label.party;
  return text.declarationCredit({ number: oneLine(credits.number ?? missing), date: dayOr(credits.date, missing) });
}
