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
  'rate/not-in-pack':
    'The regulation has no figure for “{rate}”. Write it in the table “Satser” in the workbook (Rate, From, Value, Source).',
  'rate/own-figure':
    '“{rate}” is not from the regulation, but your own figure (source: {source}). Check the figure before the claim is sent.',
  'rate/secondary-source': '“{rate}” rests on a secondary source ({source}). Check the rate before the claim is sent.',
  'regulation/day-after-checked':
    'The rates are checked through {checkedThrough}, and the claim has days through {day}. Check with the payer that they still hold.',
  'day/outside-period':
    'Cell {cell}: {day} is outside the period {from}–{to}. Mend the date, or the period in Settings.',
  'day/in-the-future': 'Cell {cell}: {day} is after today ({today}). A claim can only be for days that have been.',
  'day/weekend':
    'Row {row}: {day} is in a weekend, but the hours lie within the stated ordinary hours. Check that it was an ordinary working day; if not, the hours are leisure.',
  'day/twice':
    'Row {row}: {day} also stands in row {otherRow} in the sheet “{otherSheet}”, without clock times. Check that they are not the same hours twice.',
  'day/over-24-hours': 'Row {row}: the rows for {day} add up to {minutes} hours. A day has 24.',

  'ordinary-hours/not-stated':
    'Ordinary working hours are not stated, so all hours are taken as ordinary (longest day: {longestMinutes} hours). Only ordinary hours are covered: fill in “Ordinary hours from” and “to”.',
  'hours/beyond-ordinary':
    'Row {row}: {minutes} hours on {day} lie outside ordinary hours and are not in the refund claim. The member can claim them at the leisure rate.',
  'hours/over-most-a-day':
    'Row {row}: of {minutes} hours on {day} only {paidMinutes} can be covered. The rest is above what the regulation covers in a day, and is cut.',
  'overlapping/time':
    'Row {row}: {minutes} hours on {day} overlap with row {otherRow} in the sheet “{otherSheet}”. Mend the clock times, so that the hours stand only once.',
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
  'cap/cut-hours':
    'Row {row}: the claim for {day} is cut by {cutOre} kr, to the limit of {capOre} kr for {minutes} hours.',
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
  'journey/within-another':
    'The journey on {day} overlaps with the one in row {otherRow} in the sheet “{otherSheet}”. You cannot be on two journeys at once: mend the times, or delete one of the rows.',
  'claimed/twice':
    'Row {otherRow} in the sheet “{otherSheet}” says the same for {day}. If it is entered twice, delete one of the rows; if they are two different ones, both may stand.',
  'after/calendar-year':
    'The deadline was {lastDay}, and the claim is dated {submittedOn}. Claims must be sent within the calendar year of the work.',
  'after/deadline':
    'The deadline was {lastDay}, and the claim is dated {submittedOn}. Ask the payer whether the claim can still be taken.',
  'deadline/near': 'The deadline is {lastDay}, in {days} days.',
  'payout/table-exhausted': 'When the claim is paid is not known: the table ends on {lastDeadline}.',

  'day-divisor/not-defined-in-pack':
    'The regulation does not say what a self-employed person’s yearly income is divided by, so the loss a day cannot be worked out. Ask the payer how the loss is to be worked out.',
  'loss/must-be-made-probable':
    'Row {row}: a loss without documentation must be made probable. Enclose a statement about the loss on {day}, and write in the row that it is done.',
  'loss/hours-or-amount-missing':
    'Row {row}: write how many hours were lost on {day}, or that it was the whole day. For a substitute: write what the substitute cost.',
  'loss-type/not-recognised':
    'Cell {cell}: “{text}” is not a type of loss in the regulation. The row is worked out as ordinary lost income; check that this is right.',
  'substitute/or-lost-income-not-both':
    'Row {row}: on {day} both substitute costs and lost income are claimed. Only one of them is covered: delete the other row.',
  'income-statement/required':
    'The self-declaration is not enough alone. Attach a tax certificate or an income statement from the employer too (“Documentation” in Settings).',

  'body/not-recognised':
    'Cell {cell}: “{text}” is not a committee or body in the regulation. Choose one of the names in the list.',
  'event/not-recognised':
    'Cell {cell}: “{text}” is not an event that the regulation names. The row is worked out as a meeting; check that it was one.',
  'no-allowance/for-course':
    'Row {row}: “{event}” gives no meeting allowance, except when the whole committee is summoned with a duty to attend. If it was, write so in the row; if not, delete the row.',
  'covered-by/office-allowance':
    'Row {row}: the meeting is covered by the fixed allowance of the office ({office}) and gives no meeting allowance. Delete the row, or mend the office.',
  'meetings/consecutive':
    'Row {row}: meetings in sequence give one meeting allowance only, the highest. On {day} row {otherRow} in the sheet “{otherSheet}” is paid, so this row is 0 kr.',
  'same-day-meetings/check-consecutive':
    'Row {row}: {day} also has a meeting in row {otherRow} in the sheet “{otherSheet}”. They are not taken as meetings in sequence, so both are paid. The approver should check it.',
  'one-claim/per-meeting':
    'The payer wants one claim for each meeting, and the sheet has {meetings} meetings. Make a claim for each of them.',
  'one-claim/per-month':
    'The payer wants one claim for each month, and the sheet has rows from {months} months. Make a claim for each of them.',
  'line-date/outside-claim':
    'Cell {cell}: {day} is not one of the days that the claim is for. Mend the date, or put the row in a claim of its own.',
  'fewer-than/two-meetings':
    'The leader’s allowance is paid only when the committee has had at least {least} meetings in the period. Meetings stated: {meetings}.',

  'child/too-old':
    'Row {row}: the child was {age} years old. Childcare is covered through the age of {through}. Delete the row, or mend the age.',
  'child/disputed-age':
    'Row {row}: the child was {age} years old. The guide says under {age}, the regulation through {age}. The regulation is followed; the approver should know.',
  'child/age-missing':
    'Row {row}: write how old the child was on that day. The regulation has an age limit for childcare.',
  'childcare/documentation-required':
    'Row {row}: {amountOre} kr for childcare is above {limitOre} kr and must be documented. Enclose the documentation, and write so in the row. The amount is not cut.',
  'childcare/hours-or-amount-missing': 'Row {row}: write how many hours the childcare lasted, or what it cost.',

  'kind/not-in-regulation':
    'Row {row}: the regulation has no rules for “{what}”, so it is not in the claim. Delete it, or choose another regulation.',
  'per-diem/too-short':
    'Row {row}: the journey lasted {minutes} hours. That is too short for a per diem: the limit is {leastMinutes} hours. The per diem is 0 kr.',
  'per-diem/too-near':
    'Row {row}: the journey was {km} km one way. That is too near for a per diem: the limit is {leastKm} km. The per diem is 0 kr.',
  'per-diem/distance-missing':
    'Row {row}: the distance one way is not stated, so the journey is taken as far enough. The limit for a per diem is {leastKm} km: fill in the distance.',
  'per-diem/long-stay':
    'Row {row}: the journey lasted {days} days of 24 hours, and the regulation has a per diem for {most} at most. Ask the payer what holds for so long a stay.',
  'per-diem/too-many-meals':
    'Cell {cell}: {count} × “{meal}” is more than one meal in each of the {days} days of the journey. One a day is deducted; mend the number.',
  'country/not-in-table':
    'Cell {cell}: the table of rates does not have “{text}”. Nearest names: {nearest}. Choose a name from the table, or write the country’s rate yourself.',
  'currency/not-recognised':
    'Cell {cell}: “{text}” is not a currency that Krav can use. Write its code of three letters, for example EUR. Norwegian kroner are NOK.',
  'currency/differs':
    'Cell {cell}: the currency is {stated}, but the country’s rate is in {currency}. Mend the one that is wrong.',
  'exchange-rate/missing':
    'Cell {cell}: the country’s rate is in {currency}, and the exchange rate is missing. Write how many kroner one {currency} is.',
  'exchange-rate/without-currency':
    'Cell {cell}: there is an exchange rate, but the country’s rate is in Norwegian kroner. Write the currency that the rate is in, or delete the exchange rate.',
  'lodging/type-missing': 'Row {row}: write what kind of lodging it was. Without it the lowest tax-free rate is used.',
  'lodging/not-recognised':
    'Cell {cell}: “{text}” is not a kind of lodging in the regulation. The lowest tax-free rate is used; choose one of the names in the list.',
  'lodging/address-missing':
    'Row {row}: write the name and address of the lodging. Without them only the lowest rate is tax-free.',
  'tax-free/unknown':
    'Krav has no tax-free rate for {day}, so the split into tax-free and taxable is not worked out. The payroll office must do it.',

  'km/not-positive': 'Row {row}: write how many kilometres were driven. The number must be greater than 0.',
  'km/unusual': 'Row {row}: {km} km is more than {most} km in one day. Check the kilometres.',
  'vehicle/not-recognised':
    'Cell {cell}: “{text}” is not a vehicle that the regulation has a rate for. Choose one of the names in the list.',
  'driving/route-missing':
    'Row {row}: write the route driven, from where and to where, with the reason for any detours.',
  'driving/purpose-missing': 'Row {row}: write the purpose of the drive.',
  'outlay/type-not-recognised':
    'Cell {cell}: “{text}” is not an outlay in the regulation. Choose one of the names in the list.',
  'outlay/receipt-missing': 'Row {row}: “{type}” must have a receipt. Enclose it, and write so in the row.',
  'outlay/vat-missing':
    'Row {row}: the receipt for “{type}” must show the VAT. Write the amount, or 0 when the receipt shows that there is none.',
  'outlay/purpose-missing': 'Row {row}: write the purpose of the outlay “{type}”.',

  'meeting/length-missing':
    'Row {row}: write when the meeting began and ended. Its length decides the rate for “{type}”.',
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
