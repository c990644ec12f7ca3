import type { Claim, ClaimLine } from '../../claim/claim';
import { monthOf, yearOf } from '../../values/day';
import { drivingColumns } from '../driving-log/driving-log';
import { columnsFor } from '../form/columns';
import type { FormPart } from '../form/form';
import { entryOf } from '../form/entry-of';
import { baseForm, lacking, withLines, type FormKind, type FormSource } from '../form/form-kind';
import { linesTable } from '../form/lines-table';
import { claimantSigns } from '../form/signing-of';
import { voucherColumn, vouchersOn } from '../vouchers/voucher-list';
import type { Words } from '../words';

/**
 * A support contact's month: hours, one line a day, with driving and outlays.
 *
 * @source S-18 to S-25
 */
export const supportMonth: FormKind = {
  id: 'supportMonth',
  parts: (claim, { rules, kinds }) => {
    const hasHours = claim.lines.some(({ kind }) => kinds[kind]?.rule === 'perHour');
    return rules.claimPer === 'month' && hasHours ? [withLines(claim, claim.lines)] : [];
  },
  missing: ({ claimant, lines }) =>
    lacking({
      claimantName: claimant.name,
      position: claimant.position,
      work: lines.every(({ minutes, text }) => minutes === null || text !== ''),
    }),
  form(source) {
    const { claim, words } = source;
    const { noteOf, ...base } = baseForm('supportMonth', source);
    const { date, text, hours, rate, amount, note } = columnsFor(claim, words, noteOf);
    const time = claim.lines.filter(({ minutes }) => minutes !== null);
    const sums = columnsFor(withLines(claim, time), words, noteOf);
    const columns = [
      date,
      text,
      { ...hours, total: sums.hours.total },
      rate,
      { ...amount, total: sums.amount.total },
      note,
    ];
    return {
      ...base,
      subtitle: [monthText(claim, words), words.form.subtitle.supportMonth].join(' · '),
      parts: [
        { heading: words.form.part.hours, table: linesTable(time, columns, words.label.total) },
        ...beside(source, noteOf),
        ...vouchersOn(source).parts,
      ],
      ...vouchersOn(source).bound,
      signing: [claimantSigns(words)],
    };
  },
};

/** «september 2026»: the whole claim is of one month, or an issue has said so. */
function monthText({ period }: Claim, { label }: Words): string {
  return period ? `${label.months[monthOf(period.from) - 1]} ${yearOf(period.from)}` : '';
}

function beside({ claim, context, words }: FormSource, noteOf: (line: ClaimLine) => string): FormPart[] {
  const drives = claim.lines.filter((line) => entryOf(claim, line, 'driving'));
  const outlays = claim.lines.filter((line) => entryOf(claim, line, 'outlay'));
  const parts: FormPart[] = [];
  if (drives.length > 0) {
    const columns = drivingColumns(withLines(claim, drives), words, noteOf);
    parts.push({ heading: words.form.part.driving, table: linesTable(drives, columns, words.label.total) });
  }
  if (outlays.length > 0) {
    const { date, text, amount, note } = columnsFor(withLines(claim, outlays), words, noteOf);
    const bound = voucherColumn(context.vouchers, words);
    const columns = [date, { ...text, head: words.form.head.outlay }, amount, ...bound, note];
    parts.push({ heading: words.form.part.outlays, table: linesTable(outlays, columns, words.label.total) });
  }
  return parts;
}
