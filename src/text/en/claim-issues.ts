import type { ClaimIssues } from '../../claim/claim-issues';
import type { IssueSentences } from '../sentences';

export const claimIssues = {
  'settings/route-missing': 'Fill in who claims (“Who claims” in Settings): employer, member or self-employed.',
  'settings/needed': '“{label}” is missing in Settings. Without it the amount cannot be worked out.',
  'route/not-in-regulation':
    'The regulation has no rules for the route “{route}”. Choose another route or another regulation.',
  'claimant/several-people':
    'The sheet is about several people: {names}. A claim is for one person. Write whom it is for in “Member: name” in Settings.',
  'claimant/other-people-left-out': '{rows} rows are about other people ({names}) and are not in the claim.',
  'claim/empty': 'There are no rows to claim for. Fill in at least one day with hours or one fee.',
  'identifier/account-number':
    '“{text}” is not a valid account number. An account number has eleven digits, and the last is a check digit.',

  'rate/none-on-day':
    'There is no rate “{rate}” for {day}. The nearest day with a rate is {nearest}. Krav does not guess: use a regulation that holds on that day.',
  'rate/secondary-source': '“{rate}” rests on a secondary source ({source}). Check the rate before the claim is sent.',
  'regulation/day-after-checked':
    'The rates are checked through {checkedThrough}, and the claim has days through {day}. Check with the payer that they still hold.',
  'day/outside-period':
    'Cell {cell}: {day} is outside the period {from}–{to}. Mend the date, or the period in Settings.',
  'day/in-the-future': 'Cell {cell}: {day} is after today ({today}). A claim can only be for days that have been.',
  'day/weekend':
    'Row {row}: {day} is in a weekend, but the hours lie within the stated ordinary hours. Check that it was an ordinary working day; if not, the hours are leisure.',
  'day/twice':
    'Row {row}: {day} also stands in row {otherRow}, without clock times. Check that they are not the same hours twice.',
  'day/over-24-hours': 'Row {row}: the rows for {day} add up to {minutes} hours. A day has 24.',

  'ordinary-hours/not-stated':
    'Ordinary working hours are not stated, so all hours are taken as ordinary (longest day: {longestMinutes} hours). Only ordinary hours are covered: fill in “Ordinary hours from” and “to”.',
  'hours/beyond-ordinary':
    'Row {row}: {minutes} hours on {day} lie outside ordinary hours and are not in the refund claim. The member can claim them at the leisure rate.',
  'overlapping/time':
    'Row {row}: {minutes} hours on {day} overlap with row {otherRow}. Mend the clock times, so that the hours stand only once.',
  'activity/not-recognised':
    'Cell {cell}: “{text}” is not work that the regulation names. The hours are included; check that they are not covered by the fee.',
  'activity/mixed':
    'Cell {cell}: “{text}” is both work that is covered and work that the fee already covers. Split the row in two, with the hours of each.',
  'covered/by-honorarium': 'Row {row}: {activity} is covered by the fee, so {minutes} hours are not in the claim.',
  'no-lost-income/for-activity':
    'Row {row}: lost income is not covered for {activity}. Delete the row, or mend what the work was.',
  'clock-times/required': 'Row {row}: leisure hours on {day} must have clock times for start and end.',
  'leisure-type/required':
    'Row {row}: write what kind of free time was used on {day}, for example time off in lieu, holiday, off by rota or after working hours.',
  'leisure-type/not-recognised':
    'Cell {cell}: “{text}” is not a known kind of free time. The whole row is worked out at the leisure rate; check that this is right.',
  'claimed-by/not-recognised': 'Cell {cell}: “{text}” is neither employer nor member.',

  'wage/holiday-pay-taken-as-included':
    'The hourly rate {rateOre} kr is read as including holiday pay, as the regulation asks. If it does not, fill in the holiday pay percentage.',
  'wage/unusual-holiday-pay':
    '{percent} % holiday pay is unusual. Usual rates are 10.2 and 12 %, and 12.5 and 14.3 % for employees over 60.',
  'wage/unusual':
    'An hourly wage of {rateOre} kr is unusually high. Check that it is the employee’s hourly wage, not a monthly wage or a price to customers.',
  'cap/cut': 'Row {row}: the claim for {day} is cut by {cutOre} kr, to the limit of {capOre} kr a day.',
  'special-approval/incomplete': 'The special approval lacks “{missing}”, so the ordinary limit a day holds.',
  'special-approval/document-it':
    'Claims over the ordinary limit, up to {capOre} kr a day, must be documented. Enclose the documentation, and write what it is in “{setting}”.',
  'special-approval/used': 'The limit is {capOre} kr a day by special approval of {approvedBy}, case {caseNumber}.',
  'vat/not-allowed-on-wage-refund': 'VAT cannot be claimed on a refund of wage. Delete the VAT.',
  'customer-price/not-allowed':
    'Only the employee’s wage can be claimed, not the price to customers. Delete the customer price and fill in the hourly wage.',
  'member-expenses/not-on-employer-invoice':
    'Row {row}: {type} cannot stand on the employer’s invoice and is left out. The member claims it in the travel claim.',

  'lost-income/documentation-required':
    'Lost income must be documented. Fill in which forms are attached (“Documentation” in Settings), for example the hours form.',
  'hours-form/required-each-time':
    'The hours form with dates and clock times must be attached each time, also when there is a standing signature form.',
  'signature-form/not-for-shift':
    'The standing signature form holds for fixed hours only. Who works by rota must have the employer sign the hours form each time.',
  'tax-certificate/or-accountant-letter-required':
    'A self-employed person must attach a tax certificate or a letter from an auditor or accountant (“Documentation” in Settings).',
  'income/too-many-certificates':
    'Income is stated for {count} years. The base is one year, or the mean of the last {most}.',
  'income/certificates-between':
    'Income is stated for {count} years. The source names one year or the mean of three; check the base.',
  'self-employed/must-use-expense-system':
    'A sole proprietor does not send an invoice, but claims lost income in the expense system. Delete the invoice details.',
  'income/left-out': '{amountOre} kr of capital and pension income is left out of the base.',
  'part-of-day/worked-out':
    'Row {row}: {minutes} hours on {day} are worked out as part of a day of {dayMinutes} hours. The source names whole days only.',
  'protocol/not-signed':
    'The exam protocol must be signed before the claim is sent, or it is rejected. Fill in the date it was signed.',
  'protocol/not-received':
    'The invoice is not handled before the county has the exam protocol. Fill in the date it was signed.',
  'protocol/signed-later-than-today': 'The protocol date {day} is after today ({today}). Mend the date.',
  'protocol/before-last-day':
    'The protocol was signed on {day}, but the claim has days through {lastDay}. Check the dates.',
  'double-claim/member-and-employer':
    'Row {row}: {day} is also claimed by the other side. Either the member claims or the employer does, never both.',
  'after/calendar-year':
    'The deadline was {lastDay}, and the claim is dated {submittedOn}. Claims must be sent within the calendar year of the work.',
  'deadline/near': 'The deadline is {lastDay}, in {days} days.',
  'payout/table-exhausted': 'When the claim is paid is not known: the table ends on {lastDeadline}.',

  'honorarium/type-not-recognised':
    'Cell {cell}: “{text}” is not a fee in the regulation. Choose one of the names in the list.',
  'note/with-candidate-required':
    'Row {row}: {type} must have a note that says what it is for: which candidate, which meeting or which assignment.',
  'candidate/name-and-birthdate-required':
    'Row {row}: name and birth date are missing for {missing} of the candidates.',
  'meeting/not-preapproved':
    'Row {row}: meetings must be approved by the county beforehand. Without that no meeting fee is paid.',
  'meeting/not-with-additional-protocol':
    'Row {row}: no meeting fee is paid in connection with an additional protocol.',
  'meeting/not-with-this-work': 'Row {row}: no meeting fee is paid in connection with {activity}.',
  'contact/required': 'Row {row}: write the county’s contact person for {type}.',
  'invitation/or-sender-required':
    'Row {row}: write who in the county sent the assignment ({type}). Where the regulation allows it, the summons can be attached instead.',
  'course-certificate/required': 'Row {row}: the course certificate must be attached.',
  'not-group/coordinator': 'Row {row}: the coordinator’s fee is only for the coordinator of the board group.',
  'interrupted/reusable-not-stated':
    'Row {row}: write whether the interrupted exam can be used next time (yes or no). It decides the rate.',
  'interrupted/role-not-stated': 'Row {row}: write whether the role was leader or member. It decides the rate.',
} satisfies IssueSentences<ClaimIssues>;
