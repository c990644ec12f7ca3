import type { Claim, ClaimLine } from '../../claim/claim';
import { claimNumber } from '../../claim/claim-number';
import { totalsOf } from '../../claim/totals';
import type { FormWords } from '../../text/nb/forms';
import { amountText, dayText } from '../../text/values';
import { numberedBasis } from '../basis';
import { claimantParty, payerParty } from '../claim-parties';
import { daysText, periodText } from '../claim-text';
import type { PaperContext } from '../context';
import { oneLine } from '../pdf/clean-text';
import { ruleNotes } from '../rule-notes';
import type { Words } from '../words';
import type { Form } from './form';

export type FormId = Exclude<keyof FormWords['title'], 'bookingLetter'>;

/** What a form cannot do without. */
export type FieldName = keyof FormWords['field'];

/** One sort of form: when it fits, what it must have, what it says. */
export interface FormKind {
  readonly id: FormId;
  /** The parts of the claim that are a paper each; none where the form does not fit. */
  parts(claim: Claim, context: PaperContext): readonly Claim[];
  missing(claim: Claim, context: PaperContext): readonly FieldName[];
  form(source: FormSource): Form;
}

export interface FormSource {
  /** With the lines that belong on the paper, and no others. */
  readonly claim: Claim;
  readonly context: PaperContext;
  readonly words: Words;
}

/** The claim as if it had these lines alone. */
export function withLines(claim: Claim, lines: readonly ClaimLine[]): Claim {
  const days = lines.map(({ day }) => day).sort();
  const [from] = days;
  const to = days.at(-1);
  const kinds = claim.totals.byKind.map(({ kind }) => kind);
  return { ...claim, lines, totals: totalsOf(lines, kinds), period: from && to ? { from, to } : null };
}

/** The part of a claim that has lines of these rules, as one paper; none without such a line. */
export function onePart(claim: Claim, { kinds }: PaperContext, rules: readonly string[]): readonly Claim[] {
  const lines = claim.lines.filter(({ kind }) => rules.includes(kinds[kind]?.rule ?? ''));
  return lines.length === 0 ? [] : [withLines(claim, lines)];
}

/** What all forms say in the same way. */
export function baseForm(
  id: FormId,
  { claim, context, words }: FormSource,
): Omit<Form, 'parts' | 'signing'> & {
  readonly noteOf: (line: ClaimLine) => string;
} {
  const { label, form, language } = words;
  const basis = numberedBasis(claim, context.kinds, words);
  const number = oneLine(claimNumber(claim.settings));
  const position = oneLine(claim.claimant.position ?? '');
  const amount = amountText(claim.totals.amountOre, language);
  return {
    title: form.title[id],
    ...(number && { number }),
    subtitle: [form.subtitle[id], periodText(claim.period, label)].filter(Boolean).join(' · '),
    from: claimantParty(claim, words),
    to: payerParty(claim, words),
    details: [
      ...(number ? [[label.detail.claim, number] as const] : []),
      ...(position ? [[label.detail.position, position] as const] : []),
      [label.detail.date, dayText(context.madeOn)],
      ...(claim.period ? [[label.detail.period, daysText(claim.period)] as const] : []),
    ],
    sum: { text: label.sum.claim, amount: `${amount}\u00a0${label.sum.currency}` },
    notes: ruleNotes(claim, ofTheseLines(claim, context), words),
    basis: basis.notes,
    noteOf: basis.numbersOf,
  };
}

const OF_WORKING_HOURS: readonly string[] = ['lostIncome', 'employerRefund', 'selfEmployed'];

/** What is said of working hours is said only where some are claimed. */
function ofTheseLines(claim: Claim, context: PaperContext): PaperContext {
  if (claim.lines.some(({ kind }) => OF_WORKING_HOURS.includes(context.kinds[kind]?.rule ?? ''))) return context;
  return { ...context, rules: { ...context.rules, ordinaryHoursOnly: false } };
}

/** Names of the fields that are not there. */
export function lacking(fields: Readonly<Partial<Record<FieldName, unknown>>>): FieldName[] {
  return (Object.keys(fields) as FieldName[]).filter(
    (name) => fields[name] === undefined || fields[name] === '' || fields[name] === false,
  );
}
