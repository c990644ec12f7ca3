import { dayFromText, type Day } from '../../values/day';
import { doubtful, refused, type Finding } from './findings';
import type { EhfInvoice, Period } from './model';

/** Number, dates and periods. */
export function dateFindings(invoice: EhfInvoice): readonly Finding[] {
  const { issueDate, dueDate, period, credited, kind } = invoice;
  return [
    invoice.number === undefined && refused('paper/invoice-number-missing', 'invoice.number'),
    issueDate === undefined && refused('paper/invoice-date-missing', 'invoice.date'),
    issueDate !== undefined && dueDate === undefined && refused('ehf/due-date-missing', 'invoice.date'),
    ...[issueDate, dueDate, credited?.date, invoice.delivery.date, period?.from, period?.to].map(notADay),
    issueDate &&
      dueDate &&
      dueDate < issueDate &&
      refused('ehf/due-date-before-invoice', 'invoice.date', { dueDay: dueDate, invoiceDay: issueDate }),
    // A sales document comes after the work (bokføringsforskriften § 5-2-2), yet one of the same month may bear its last day (§ 5-1-3).
    issueDate &&
      period &&
      issueDate < period.to &&
      doubtful('ehf/invoice-before-work', 'invoice.date', { invoiceDay: issueDate, lastDay: period.to }),
    kind === 'creditNote' &&
      credited?.number === undefined &&
      refused('paper/credited-number-missing', 'invoice.credits.number'),
    kind === 'creditNote' &&
      credited?.date === undefined &&
      doubtful('paper/credited-date-missing', 'invoice.credits.date'),
    issueDate &&
      credited?.date &&
      credited.date > issueDate &&
      refused('ehf/credited-after', 'invoice.credits.date', { creditedDay: credited.date, invoiceDay: issueDate }),
    ...periodFindings(invoice),
  ];
}

function notADay(day: Day | undefined): Finding {
  return (
    day !== undefined && dayFromText(day) === undefined && refused('ehf/date-wrong', 'invoice.date', { text: day })
  );
}

/** BR-29, PEPPOL-EN16931-R110, R111 */
function periodFindings({ period, lines }: EhfInvoice): readonly Finding[] {
  // An invoice without lines is refused as such.
  if (period === undefined) return [lines.length > 0 && refused('ehf/period-missing', '')];
  const { from, to } = period;
  return [
    to < from && refused('ehf/period-backwards', '', { from, to }),
    ...lines.map(
      (line, index) =>
        line.period &&
        !isWithin(line.period, period) &&
        refused('ehf/line-outside-period', '', { line: index + 1, from, to }),
    ),
  ];
}

function isWithin(inner: Period, outer: Period): boolean {
  return inner.from <= inner.to && inner.from >= outer.from && inner.to <= outer.to;
}
