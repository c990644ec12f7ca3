import { dayFromText, type Day } from '../../values/day';
import { doubtful, refused, type Finding } from './findings';
import type { EhfInvoice, Period } from './model';

/** Number, dates and periods. */
export function dateFindings(invoice: EhfInvoice): readonly Finding[] {
  const { issueDate, dueDate, period, lines } = invoice;
  // What is no day is said to be none, and compared with nothing.
  const [issued, due] = [issueDate && dayFromText(issueDate), dueDate && dayFromText(dueDate)];
  return [
    invoice.number === undefined && refused('paper/invoice-number-missing', 'invoice.number'),
    issueDate === undefined && refused('paper/invoice-date-missing', 'invoice.date'),
    issueDate !== undefined && dueDate === undefined && refused('ehf/due-date-missing', 'invoice.date'),
    ...[issueDate, dueDate, invoice.credited?.date, invoice.delivery.date].map(notADay),
    ...[period, ...lines.map((line) => line.period)].flatMap((one) => [one?.from, one?.to]).map(notADay),
    issued &&
      due &&
      due < issued &&
      refused('ehf/due-date-before-invoice', 'invoice.date', { dueDay: due, invoiceDay: issued }),
    // A sales document comes after the work (bokføringsforskriften § 5-2-2), yet one of the same month may bear its last day (§ 5-1-3).
    issued &&
      period &&
      issued < period.to &&
      doubtful('ehf/invoice-before-work', 'invoice.date', { invoiceDay: issued, lastDay: period.to }),
    // The rule set of 2025.11 asks for the due date or the terms; a credit note has its due date where that rule does not look.
    invoice.paymentTerms === undefined && refused('ehf/payment-terms-missing', 'regulation', { rule: 'BR-CO-25' }),
    ...creditFindings(invoice),
    ...periodFindings(invoice),
  ];
}

/** BG-3. No rule asks for it, but nobody finds the invoice without it. @source BR-55 when there is one */
function creditFindings({ kind, number, issueDate, credited }: EhfInvoice): readonly Finding[] {
  if (kind !== 'creditNote') return [];
  return [
    credited?.number === undefined && refused('paper/credited-number-missing', 'invoice.credits.number'),
    credited?.date === undefined && doubtful('paper/credited-date-missing', 'invoice.credits.date'),
    number !== undefined && credited?.number === number && refused('ehf/credits-itself', 'invoice.number', { number }),
    issueDate &&
      credited?.date &&
      credited.date > issueDate &&
      refused('ehf/credited-after', 'invoice.credits.date', { creditedDay: credited.date, invoiceDay: issueDate }),
  ];
}

function notADay(day: Day | undefined): Finding {
  return (
    day !== undefined &&
    dayFromText(day) === undefined &&
    refused('ehf/date-wrong', 'invoice.date', { text: day, rule: 'PEPPOL-EN16931-F001' })
  );
}

/** BR-29, BR-30, PEPPOL-EN16931-R110, R111 */
function periodFindings({ period, lines }: EhfInvoice): readonly Finding[] {
  // An invoice without lines is refused as such.
  if (period === undefined) return [lines.length > 0 && refused('ehf/period-missing', '')];
  return [
    backwards(period, 'BR-29'),
    ...lines.flatMap((line, index) =>
      line.period ? [backwards(line.period, 'BR-30'), outside(line.period, period, index + 1)] : [],
    ),
  ];
}

function backwards({ from, to }: Period, rule: string): Finding {
  return areDays(from, to) && to < from && refused('ehf/period-backwards', '', { from, to, rule });
}

function outside(inner: Period, { from, to }: Period, line: number): Finding {
  // A period that is none, or runs backwards, has said so already.
  if (!areDays(inner.from, inner.to, from, to) || inner.to < inner.from || to < from) return undefined;
  if (inner.from < from) return refused('ehf/line-outside-period', '', { line, from, to, rule: 'PEPPOL-EN16931-R110' });
  return inner.to > to && refused('ehf/line-outside-period', '', { line, from, to, rule: 'PEPPOL-EN16931-R111' });
}

function areDays(...days: readonly Day[]): boolean {
  return days.every((day) => dayFromText(day) !== undefined);
}
