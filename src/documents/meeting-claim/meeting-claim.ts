import type { Claim, ClaimLine } from '../../claim/claim';
import type { MeetingEntry } from '../../claim/entry';
import { valueText } from '../../text/values';
import { kmFromMetres } from '../../values/distance';
import { clockText } from '../../values/minutes';
import { columnsFor } from '../form/columns';
import type { FormPart } from '../form/form';
import { entryOf } from '../form/entry-of';
import { factsOf, ticked } from '../form/facts';
import { baseForm, lacking, withLines, type FormKind, type FormSource } from '../form/form-kind';
import { linesTable, type LineColumn } from '../form/lines-table';
import { claimantSigns } from '../form/signing-of';
import type { Fact } from '../page/fact-table';
import { oneLine } from '../pdf/clean-text';

/**
 * One meeting: the allowance, and what was lost and spent for it that day.
 *
 * @source B-22 to B-28, B-81 to B-99
 */
export const meetingClaim: FormKind = {
  id: 'meetingClaim',
  parts: (claim, { rules }) => (rules.claimPer === 'meeting' ? meetings(claim) : []),
  missing: (claim) => {
    const [meeting] = meetingsOf(claim);
    const care = claim.lines.map((line) => entryOf(claim, line, 'childcare')).filter((one) => one !== undefined);
    return lacking({
      claimantName: claim.claimant.name,
      meetingTime: !meeting || meeting.from !== undefined,
      childAge: care.every(({ childAge }) => childAge !== undefined),
    });
  },
  form(source) {
    const { claim, words } = source;
    const { noteOf, ...base } = baseForm('meetingClaim', source);
    const [meeting] = meetingsOf(claim);
    return {
      ...base,
      subtitle: [meeting && oneLine(meeting.body), base.details.at(-1)?.[1]].filter(Boolean).join(' · '),
      parts: [{ facts: meetingFacts(meeting, source) }, linesPart(source, noteOf)],
      signing: [claimantSigns(words)],
    };
  },
};

/** Each meeting with what else is claimed that day; of several meetings of a day, the rest goes with the first. */
function meetings(claim: Claim): Claim[] {
  const first = new Map<string, Claim>();
  const allowances = claim.lines.filter((line) => entryOf(claim, line, 'meeting'));
  const claims = allowances.map((line) => {
    const isFirst = !first.has(line.day);
    const beside = isFirst ? claim.lines.filter((one) => one.day === line.day && !allowances.includes(one)) : [];
    const part = withLines(claim, [line, ...beside]);
    if (isFirst) first.set(line.day, part);
    return part;
  });
  const alone = claim.lines.filter((line) => !allowances.includes(line) && !first.has(line.day));
  const days = [...new Set(alone.map(({ day }) => day))];
  return [
    ...claims,
    ...days.map((day) =>
      withLines(
        claim,
        alone.filter((line) => line.day === day),
      ),
    ),
  ];
}

function meetingsOf(claim: Claim): MeetingEntry[] {
  return claim.lines.map((line) => entryOf(claim, line, 'meeting')).filter((one) => one !== undefined);
}

function meetingFacts(meeting: MeetingEntry | undefined, { claim, words: { form } }: FormSource): Fact[] {
  const { fact } = form;
  const account = claim.lines.find((line) => line.account)?.account;
  return factsOf([
    [fact.body, meeting?.body],
    [
      fact.time,
      meeting?.from === undefined || meeting.to === undefined
        ? undefined
        : `${clockText(meeting.from)}–${clockText(meeting.to)}`,
    ],
    [fact.role, meeting?.role],
    [fact.event, meeting?.event],
    [fact.summoned, meeting?.event ? ticked(meeting.wholeBodySummoned, form) : undefined],
    [fact.singleCase, ticked(meeting?.singleCase || undefined, form)],
    [fact.office, meeting?.office],
    [fact.account, account ? `${account.responsibility} / ${account.function}` : undefined],
  ]);
}

function linesPart({ claim, context, words }: FormSource, noteOf: (line: ClaimLine) => string): FormPart {
  const { label, form } = words;
  // No sum of hours: those lost and those that a child was minded are not the same.
  const { total: _total, ...hours } = columnsFor(claim, words, noteOf).hours;
  const { time, rate, cap, cut, amount, note } = columnsFor(claim, words, noteOf);
  const columns: LineColumn[] = [
    {
      head: form.head.type,
      kind: 'rest',
      of: (line) => ({
        text: oneLine(context.kinds[line.kind]?.name ?? line.kind),
        below: belowText(claim, line, words),
      }),
    },
    time,
    hours,
    rate,
    cap,
    cut,
    amount,
    note,
  ];
  return { table: linesTable(claim.lines, columns, label.total) };
}

/** What the line is about; for a meeting that is not paid because another is, that. */
function belowText(claim: Claim, line: ClaimLine, words: FormSource['words']): string {
  const isReplaced = line.trail.some((step) => step.step === 'refused' && step.code === 'meetings/consecutive');
  if (isReplaced) return words.form.consecutive;
  return childText(claim, line, words) || [distanceText(line, words), oneLine(line.text)].filter(Boolean).join(' · ');
}

/** The child's age, never its name; and that the care is documented. */
function childText(claim: Claim, line: ClaimLine, { form }: FormSource['words']): string {
  const care = entryOf(claim, line, 'childcare');
  if (care?.childAge === undefined) return '';
  return [`${form.head.child}: ${care.childAge}`, care.documented && form.documented].filter(Boolean).join(' · ');
}

/** What the rate is paid for, where there is no column for it. */
function distanceText({ distance }: ClaimLine, { language }: FormSource['words']): string {
  return distance === null ? '' : `${valueText('km', kmFromMetres(distance), language)}\u00a0km`;
}
