import type { IssueSentences } from '../sentences';
import type { PaperIssues } from '../../claim/paper-issues';

export const paperIssues = {
  'paper/fields-missing': '“{paper}” was not made. This is missing: {fields}.',
  'paper/invoice-number-missing':
    'The invoice number is missing. Fill in the number from the employer’s own invoicing system.',
  'paper/invoice-date-missing': 'The invoice date is missing. Fill in the day on which the invoice is issued.',
  'paper/employer-name-missing':
    'The employer’s name is missing. Write it as it stands in the register of legal entities (Enhetsregisteret).',
  'paper/employer-address-missing':
    'The employer’s address is not complete. Fill in street or P.O. box, postal code and city.',
  'paper/organisation-number-missing': 'The employer’s organisation number is missing. Fill in its nine digits.',
  'paper/organisation-number-wrong':
    '“{number}” cannot be an organisation number. It must have nine digits, and the control digit at the end must fit. Look for a digit that is wrong or missing.',
  'paper/account-number-missing': 'The employer’s account number is missing. Without it the claim cannot be paid.',
  'paper/account-number-wrong':
    '“{number}” cannot be an account number. It must have eleven digits, and the control digit at the end must fit. Look for a digit that is wrong or missing.',
  'paper/account-number-is-identity-number':
    'The account number looks like a national identity number. See that it is the employer’s account number that stands there.',
  'paper/kid-wrong':
    '“{kid}” cannot be a payment reference (KID). It must have 2–25 digits, and the control digit at the end must fit. Leave the field empty if the invoice has no KID.',
  'paper/employee-missing': 'The employee’s name is missing. The claim must say who was paid the wage.',
  'paper/payer-incomplete':
    'The regulation lacks the name or a valid organisation number of the one who gets the claim. Mend the regulation.',
  'paper/lines-missing': 'There are no hours to claim a refund for. Check the rows of the sheet.',
  'paper/hours-missing': 'The hours are missing for {day}. The claim must show date and hours for each day.',
  'paper/amount-unknown':
    'The amount for {day} has not been worked out. Mend the row first; then the papers can be made.',
  'paper/credited-number-missing':
    'A credit note must say which invoice it corrects. Fill in the number of that invoice.',
  'paper/credited-date-missing':
    'The date of the invoice that the credit note corrects is missing. Fill it in, and the receiver finds the invoice more easily.',
  'paper/vat-registration-unsaid':
    'It is not said whether the employer is registered for VAT. If so, “MVA” must follow the organisation number.',
  'paper/register-unsaid':
    'It is not said whether the employer is in the register of business enterprises (Foretaksregisteret). A limited company (AS or ASA) or a branch of a foreign enterprise (NUF) must say so.',
  'paper/identity-number':
    'There is a national identity number in “{text}”. Take it away: such numbers must not stand in the papers.',
  'paper/letters-left-out':
    'These characters are not in the papers’ font and are replaced: {letters}. Write the name or note in letters.',

  'ehf/due-date-missing': 'The due date is missing. It is counted from the invoice date, so fill that in.',
  'ehf/due-date-before-invoice':
    'The due date {dueDay} is before the invoice date {invoiceDay}. Check the invoice date and the payment term in the regulation.',
  'ehf/payment-terms-missing':
    'The terms of payment are missing. Fill in the payment term in the regulation (rule {rule}).',
  'ehf/date-wrong': '“{text}” is not a date in the calendar. Check the dates of the invoice (rule {rule}).',
  'ehf/invoice-before-work':
    'The invoice date {invoiceDay} is before the last working day {lastDay}. The invoice is to be issued after the work is done.',
  'ehf/credited-after':
    'The invoice that the credit note corrects is dated {creditedDay}, after the credit note’s own date {invoiceDay}. One of the dates is wrong.',
  'ehf/credits-itself':
    'The credit note has the same number ({number}) as the invoice that it corrects. Give the credit note a number of its own from the invoicing system.',
  'ehf/currency-wrong':
    'The currency is “{currency}”, but the claim is in Norwegian kroner (NOK). Mend the regulation.',
  'ehf/notes-several':
    'The invoice has {count} notes. An e-invoice can have only one, so gather them in one text (rule {rule}).',
  'ehf/empty-text':
    'A field of the invoice is empty ({field}). Fill it in or leave it out altogether; the receiver refuses empty fields (rule {rule}).',
  'ehf/buyer-reference-missing':
    '“Your reference” is missing. An invoice without it is returned. Fill it in in the regulation (rule {rule}).',
  'ehf/buyer-reference-wrong':
    '“Your reference” is “{reference}”, but the receiver takes only its own number there, without other text. Mend the regulation.',
  'ehf/order-number-wrong':
    '“{number}” is not an order number that the receiver knows. Write it as the receiver gave it, without spaces, or leave the field empty when there is no order.',
  'ehf/period-missing': 'The invoice lacks the period of the work. Check the dates in the sheet.',
  'ehf/period-backwards':
    'The period goes from {from} to {to}, that is backwards. Check the dates in the sheet (rule {rule}).',
  'ehf/line-outside-period':
    'Invoice line {line} lies outside the period {from}–{to}. Check the dates in the sheet (rule {rule}).',
  'ehf/delivery-unit-missing':
    'The unit that gets the claim is missing. Fill it in, so that the invoice reaches the right department.',
  'ehf/candidate-named':
    'The candidate’s name “{name}” stands in the invoice. Take it away if the receiver does not need it: many people read the invoice.',
  'ehf/attachment-missing':
    'The specification is not attached. The receiver asks for an overview of wages, social costs, holiday pay and employer’s tax as an attachment to the invoice.',
  'ehf/attachment-name-missing': 'Attachment {attachment} has no file name. Give the file a name (rule {rule}).',
  'ehf/attachment-name-twice':
    'Two attachments are called “{filename}”. Give one of them another name, or the receiver may lose it.',
  'ehf/attachment-description-missing':
    'Attachment {attachment} has no description. Write what the file is, for example “Specification”.',
  'ehf/attachment-type-missing':
    'Attachment {attachment} does not say what kind of file it is. Attach the file again as PDF (rule {rule}).',
  'ehf/attachment-type-wrong':
    'Attachment {attachment} is of a type ({type}) that an e-invoice cannot have. Use PDF, PNG, JPEG, CSV, Excel (.xlsx) or an OpenDocument spreadsheet (.ods) (rule {rule}).',
  'ehf/attachment-empty': 'Attachment {attachment} is empty. Attach it again.',
  'ehf/attachment-is-invoice':
    'The attachment “{filename}” seems to be a copy of the invoice. Take it away: the receiver makes a view of its own, and would otherwise get the invoice twice.',
  'ehf/country-missing': 'The address has no country. Fill in NO (rule {rule}).',
  'ehf/country-wrong':
    'The country code of the address is “{country}”, but employer and receiver are Norwegian, so it must be NO. Mend the address.',
  'ehf/endpoint-missing':
    'The e-invoice address is missing. Fill in the organisation number that it is made from (rule {rule}).',
  'ehf/endpoint-scheme-wrong':
    'The e-invoice address has the scheme “{scheme}”. Norwegian receivers are reached only by 0192 and organisation number; 9908 is no longer in use (rule {rule}).',
  'ehf/endpoint-id-wrong':
    'The e-invoice address “{id}” is not an organisation number: nine digits without spaces and without MVA (rule {rule}).',
  'ehf/vat-number-outside-vat':
    'The invoice is outside the VAT Act (category O) and cannot then have the VAT number {number} in the tax field. Choose category E if the receiver asks for it (rule {rule}).',
  'ehf/vat-number-wrong':
    '“{number}” is not a Norwegian VAT number. It must be NO, a valid organisation number and MVA, without spaces (rule {rule}).',
  'ehf/vat-mark-missing':
    'The employer is registered for VAT, but “{number}” does not stand in the invoice. Check the organisation number and make the invoice again.',
  'ehf/vat-category-wrong':
    'The VAT category is “{category}”. A refund of wages is outside the VAT Act, so use O, or E if the receiver asks for it.',
  'ehf/vat-percent-wrong':
    'The VAT percentage does not fit: category O has none, and category E has 0. A refund of wages carries no VAT (rule {rule}).',
  'ehf/exemption-reason-missing':
    'The reason why the invoice carries no VAT is missing. Choose the VAT category again (rule {rule}).',
  'ehf/exemption-code-wrong':
    'The code for why the invoice carries no VAT does not go with the VAT category. Choose the VAT category again (rule {rule}).',
  'ehf/exempt-without-registration':
    'Category E requires that the employer is registered for VAT or is in the register of business enterprises (Foretaksregisteret). Fill in what applies, or use category O (rule {rule}).',
  'ehf/payment-code-wrong':
    'The means of payment “{code}” does not go with a Norwegian account number. Use 30 (credit transfer).',
  'ehf/line-name-missing': 'Invoice line {line} has no name. Each line must say what it is for (rule {rule}).',
  'ehf/line-unit-wrong':
    'Invoice line {line} has the unit “{unit}”. Use hours (HUR), days (DAY) or pieces (EA) (rule {rule}).',
  'ehf/line-not-positive':
    'Invoice line {line} has an amount or a quantity that is not above nothing. Check the hours; a credit note has positive numbers too.',
  'ehf/cut-reason-missing':
    'The invoice takes off an amount without saying why. Write which cap it is about (rule {rule}).',
  'ehf/price-mismatch':
    'Invoice line {line} does not add up: {quantity} times NOK {priceOre} is not NOK {netOre}. Make the invoice again, and report the error (rule {rule}).',
  'ehf/price-negative': 'Invoice line {line} has a negative price. Use a credit note to pay back (rule {rule}).',
  'ehf/amount-not-whole-ore':
    'An amount of the invoice is not in whole øre. Make the invoice again, and report the error (rule {rule}).',
  'ehf/sum-wrong':
    'The sum of the invoice does not add up: it should be NOK {expectedOre}, but is NOK {foundOre}. Make the invoice again, and report the error (rule {rule}).',
  'ehf/nothing-to-pay': 'There is no amount to pay. Check the hours and the caps of the claim.',

  'ehf/file-too-large':
    'The invoice file is {megabytes} MB with its attachments. Some receivers refuse invoices of that size, so make the attachments smaller if you can.',
  'ehf/file-beginning-wrong':
    'The invoice file does not begin as an e-invoice must. Make the invoice again, and report the error.',
  'ehf/file-format-wrong':
    'The invoice file does not say that it is an e-invoice of the kind EHF Billing 3.0. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-type-wrong':
    'The invoice file has the type “{type}”, but the receiver takes only invoices (380) and credit notes (381). Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-due-date-misplaced':
    'The due date stands in a field that a credit note does not have. Make the invoice again, and report the error.',
  'ehf/file-attachment-as-object':
    'An attachment is marked as something else than an attachment. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-delivery-country-missing':
    'The delivery address has no country. Fill in NO, or leave the whole address out (rule {rule}).',
  'ehf/file-number-scheme-wrong':
    'An organisation number in the invoice file is marked with the scheme “{scheme}” and not 0192, which is the Norwegian one. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-register-wrong':
    'The invoice file says “{name}” where “Foretaksregisteret” must stand. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-buyer-vat-number':
    'The receiver’s VAT number ({number}) cannot stand in an invoice that is outside the VAT Act. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-amount-wrong':
    'The amount “{amount}” is not written with a point and two decimals. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-currency-wrong':
    'An amount in the invoice file is in “{currency}” and not in Norwegian kroner (NOK). Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-vat-breakdowns':
    'The invoice file has {count} VAT breakdowns, but must have exactly one. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-vat-amount':
    'The invoice file has a VAT amount of {amount}, but a refund of wages carries no VAT. Make the invoice again, and report the error (rule {rule}).',
  'ehf/file-vat-category-mixed':
    'The invoice file mixes VAT categories: “{category}” stands beside the category of the whole invoice. Send anything else than refund of wages on an invoice of its own (rule {rule}).',
  'ehf/file-line-incomplete':
    'Invoice line {line} lacks something that every line must have. Make the invoice again, and report the error (rule {rule}).',
} satisfies IssueSentences<PaperIssues>;
