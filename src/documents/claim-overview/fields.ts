import type { Claim, ClaimLine, KindTotal } from '../../claim/claim';
import { claimNumber } from '../../claim/claim-number';
import { amountText, dayText, hoursText, valueText } from '../../text/values';
import { kmFromMetres, type Metres } from '../../values/distance';
import { numberedBasis } from '../basis';
import { claimantParty, payerParty } from '../claim-parties';
import { cellText, cutText, daysText, lineText, periodText, timeText } from '../claim-text';
import { NO_ORE, sumOre } from '../../values/money';
import type { PaperContext } from '../context';
import type { FormPart } from '../form/form';
import type { Labelled } from '../page/labelled';
import type { Cell } from '../page/number-table';
import type { PartyText } from '../page/parties';
import { oneLine } from '../pdf/clean-text';
import { ruleNotes } from '../rule-notes';
import type { VoucherBook } from '../vouchers/voucher-book';
import { placeCell, voucherPart } from '../vouchers/voucher-list';
import { retentionNotes } from '../retention-notes';
import type { Words } from '../words';
import { calculationNotes } from './calculation-notes';

/** Everything that stands on the overview of a member's own claim, as text. */
export interface ClaimOverviewFields {
  /** With the claim's number, where it has one: in headers, footers and file properties. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly from: PartyText;
  readonly to: PartyText;
  readonly details: readonly Labelled[];
  readonly sum: { readonly text: string; readonly amount: string };
  readonly groups: readonly GroupFields[];
  readonly amount: string;
  /** The list of vouchers, when there are some. */
  readonly vouchers: readonly FormPart[];
  /** What each kind comes to each day: a day's limit holds for one kind and not for the others. */
  readonly days: readonly DayFields[];
  readonly notes: readonly string[];
  readonly basis: readonly string[];
  readonly declaration: string;
  readonly signedBy: PaperContext['signedBy'];
}

export interface DayFields {
  readonly date: string;
  /** In the order of the groups. */
  readonly amounts: readonly string[];
  readonly sum: string;
}

/** The lines of one kind. */
export interface GroupFields {
  readonly name: string;
  /** What to choose in the payer's own system. */
  readonly entryType: string;
  /** What its quantities are. */
  readonly counts: 'hours' | 'count' | 'km' | 'nothing';
  readonly isCapped: boolean;
  readonly lines: readonly OverviewLine[];
  readonly quantity: string;
  readonly cut: string;
  readonly amount: string;
}

interface OverviewLine {
  readonly date: string;
  readonly time: string;
  readonly text: string;
  readonly quantity: string;
  readonly rate: string;
  readonly raw: string;
  readonly cap: string;
  readonly cut: string;
  readonly amount: string;
  readonly note: string;
  /** Which voucher the line has, and where it stands. */
  readonly voucher?: Cell;
}

export function claimOverviewFields(
  claim: Claim,
  context: PaperContext,
  words: Words,
  vouchers?: VoucherBook,
): ClaimOverviewFields {
  const { label, language } = words;
  const basis = numberedBasis(claim, context.kinds, words);
  const amount = amountText(claim.totals.amountOre, language);
  const about = claim.route === 'selfEmployed' ? label.subtitle.selfEmployed : label.subtitle.member;
  return {
    title: label.title.claimOverview,
    name: [label.title.claimOverview, oneLine(claimNumber(claim.settings))].filter(Boolean).join(' '),
    subtitle: [oneLine(context.subject ?? about), periodText(claim.period, label)].filter(Boolean).join(' · '),
    from: claimantParty(claim, words),
    to: payerParty(claim, words),
    details: details(claim, context, words),
    sum: { text: label.sum.claim, amount: `${amount}\u00a0${label.sum.currency}` },
    groups: claim.totals.byKind
      .filter(({ lines }) => lines > 0)
      .map((kind) => group(claim, kind, context, words, basis.numbersOf))
      .map((one, index) => (vouchers ? withVouchers(one, index, claim, vouchers, words) : one)),
    vouchers: vouchers ? voucherPart(vouchers, words) : [],
    amount,
    days: dayTotals(claim, words),
    notes: [
      ...taxNotes(claim, words),
      ...calculationNotes(claim, words),
      ...ruleNotes(claim, context, words),
      ...retentionNotes(claim, context, words),
    ],
    basis: basis.notes,
    declaration: words.text.declarationClaimant({}),
    signedBy: context.signedBy,
  };
}

/** How the claim is parted between tax-free and taxable, where its lines are. */
export function taxNotes({ lines }: Claim, { text, language }: Words): string[] {
  const parted = lines.filter(({ taxFreeOre }) => taxFreeOre !== null);
  if (parted.length === 0) return [];
  const taxFree = sumOre(parted.map(({ taxFreeOre }) => taxFreeOre ?? NO_ORE));
  const amount = sumOre(parted.map(({ amountOre }) => amountOre ?? NO_ORE));
  return [text.taxSplit({ taxFree: amountText(taxFree, language), taxable: amountText(amount - taxFree, language) })];
}

function details(
  { period, deadline, payout, protocolSignedOn, settings }: Claim,
  { madeOn }: PaperContext,
  { label: { detail, protocol } }: Words,
): Labelled[] {
  const number = oneLine(claimNumber(settings));
  return [
    ...(number ? [[detail.claim, number] as const] : []),
    [detail.date, dayText(madeOn)],
    ...(period ? [[detail.period, daysText(period)] as const] : []),
    ...(protocolSignedOn ? [[protocol, dayText(protocolSignedOn)] as const] : []),
    ...(deadline ? [[detail.lastDay, dayText(deadline.lastDay)] as const] : []),
    ...(payout
      ? [[detail.payoutDeadline, dayText(payout.deadline)] as const, [detail.payout, dayText(payout.payout)] as const]
      : []),
  ];
}

function group(
  claim: Claim,
  total: KindTotal,
  { kinds }: PaperContext,
  words: Words,
  noteOf: (line: ClaimLine) => string,
): GroupFields {
  const { label, language } = words;
  const lines = claim.lines.filter(({ kind }) => kind === total.kind);
  const counts = countsOf(lines);
  const cut = lines.reduce((sum, { cutOre }) => sum + (cutOre ?? 0), 0);
  return {
    name: oneLine(kinds[total.kind]?.name ?? total.kind),
    entryType: oneLine(kinds[total.kind]?.entryType ?? ''),
    counts,
    isCapped: lines.some(({ capOre }) => capOre !== null),
    lines: lines.map((line) => overviewLine(line, noteOf(line), words)),
    quantity: quantityOf(counts, lines, total, words),
    cut: cut ? amountText(cut, language) : label.noneCut,
    amount: amountText(total.amountOre, language),
  };
}

/** The lines of a group are the claim's lines of its kind, in their order. */
function withVouchers(
  group: GroupFields,
  index: number,
  claim: Claim,
  vouchers: VoucherBook,
  { form, language }: Words,
): GroupFields {
  const kinds = claim.totals.byKind.filter(({ lines }) => lines > 0);
  const lines = claim.lines.filter(({ kind }) => kind === kinds[index]?.kind);
  const cells = lines.map((line) => placeCell(vouchers, line, form, language));
  if (cells.every((cell) => cell === '')) return group;
  return { ...group, lines: group.lines.map((line, at) => ({ ...line, voucher: cells[at] ?? '' })) };
}

function quantityOf(
  counts: GroupFields['counts'],
  lines: readonly ClaimLine[],
  { minutes }: KindTotal,
  { language }: Words,
): string {
  switch (counts) {
    case 'km':
      return kmText(lines, language);
    case 'count':
      return String(lines.reduce((sum, { count }) => sum + (count ?? 0), 0));
    case 'hours':
      return hoursText(minutes, language);
    case 'nothing':
      return '';
  }
}

function countsOf(lines: readonly ClaimLine[]): GroupFields['counts'] {
  if (lines.every(({ distance }) => distance !== null)) return 'km';
  if (lines.every(({ count }) => count !== null)) return 'count';
  return lines.some(({ minutes }) => minutes !== null) ? 'hours' : 'nothing';
}

/** Kilometres, with the decimals that they have. */
function kmText(lines: readonly ClaimLine[], language: Words['language']): string {
  const metres = lines.reduce((sum, { distance }) => sum + (distance ?? 0), 0);
  return valueText('km', kmFromMetres(metres as Metres), language);
}

function overviewLine(line: ClaimLine, note: string, { label, language }: Words): OverviewLine {
  return {
    date: dayText(line.day),
    time: timeText(line),
    text: lineText(line),
    quantity: quantityText(line, label, language),
    rate: cellText(multipliedRate(line), label, language),
    raw: cellText(line.rawOre, label, language),
    cap: cellText(line.capOre, label, language),
    cut: cutText(line.cutOre, label, language),
    amount: cellText(line.amountOre, label, language),
    note,
  };
}

function quantityText(line: ClaimLine, label: Words['label'], language: Words['language']): string {
  if (line.distance !== null) return kmText([line], language);
  if (line.count !== null) return String(line.count);
  return line.minutes === null ? label.noneCut : hoursText(line.minutes, language);
}

/** The rate that was multiplied, which holds holiday pay where the line's own rate does not: printed figures must multiply. */
function multipliedRate({ trail, rateOre }: ClaimLine) {
  const product = trail.find((step) => step.step === 'hours' || step.step === 'count');
  // A drive with passengers or tolls is a sum of products, which no one rate gives.
  if (trail.filter(({ step }) => step === 'distance' || step === 'tolls').length > 1) return null;
  return product?.rateOre ?? rateOre;
}

function dayTotals({ lines, totals }: Claim, { label, language }: Words): DayFields[] {
  const kinds = totals.byKind.filter((kind) => kind.lines > 0).map(({ kind }) => kind);
  const sum = (of: readonly ClaimLine[]) => sumOre(of.map(({ amountOre }) => amountOre ?? NO_ORE));
  return [...new Set(lines.map(({ day }) => day))].sort().map((day) => {
    const ofDay = lines.filter((line) => line.day === day);
    const amounts = kinds.map((kind) => cutText(sum(ofDay.filter((line) => line.kind === kind)), label, language));
    return { date: dayText(day), amounts, sum: amountText(sum(ofDay), language) };
  });
}
