import type { DeadlineWords } from '../nb/deadlines';

export const deadlines = {
  claim: '{name}: {amountOre} kr',
  others: 'The other claims in the workbook',
  last: 'Last day to send it: {day}, in {days} days',
  lastToday: 'Last day to send it: today, {day}',
  passed: 'The deadline was {day}, {days} days ago',
  noLast: 'The regulation has no deadline.',
  rule: 'The deadline is in {title}, {place}.',
  payout: 'Sent by {day} it is paid {paidOn}.',
  nextPayout: 'Next payout: send by {lastDay}',
  payoutRule: 'The days are in the payout table of {name}.',
  ifLate: 'Sent the day after, it is paid {paidOn}, {days} days later.',
  lost: 'Sent after the deadline the claim may be rejected: {amountOre} kr.',
  title: 'Last day: claim to {name}',
  payoutTitle: 'Send the claim to {name} to be paid {paidOn}',
  calendar: 'Put in the calendar (.ics)',
  filename: 'krav-deadlines.ics',
  written: 'The reminders are in “{text}”. Open the file, and the calendar takes them in.',
  usage:
    '  krav deadlines FILE.xlsx … [--out FILE.ics]   deadlines and payouts of all claims, and reminders for the calendar',
} satisfies DeadlineWords;
