import type { IssueSentences } from '../sentences';
import type { PaperIssues } from '../../claim/paper-issues';

export const paperIssues = {
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
  'ehf/date-wrong': '“{text}” is not a date in the calendar. Check the dates of the invoice.',
  'ehf/invoice-before-work':
    'The invoice date {invoiceDay} is before the last working day {lastDay}. The invoice is to be issued after the work is done.',
  'ehf/credited-after':
    'The invoice that the credit note corrects is dated {creditedDay}, after the credit note’s own date {invoiceDay}. One of the dates is wrong.',
  'ehf/currency-wrong':
    'The currency is “{currency}”, but the claim is in Norwegian kroner (NOK). Mend the regulation.',
  'ehf/notes-several': 'The invoice has {count} notes. An e-invoice can have only one, so gather them in one text.',
  'ehf/empty-text':
    'A field of the invoice is empty ({field}). Fill it in or leave it out altogether; the receiver refuses empty fields.',
  'ehf/buyer-reference-missing':
    '“Your reference” is missing. An invoice without it is returned. Fill it in in the regulation.',
  'ehf/buyer-reference-wrong':
    '“Your reference” is “{reference}”, but the receiver takes only its own number there, without other text. Mend the regulation.',
  'ehf/order-number-wrong':
    '“{number}” is not an order number that the receiver knows. Leave the field empty when there is no order.',
  'ehf/period-missing': 'The invoice lacks the period of the work. Check the dates in the sheet.',
  'ehf/period-backwards': 'The period goes from {from} to {to}, that is backwards. Check the dates in the sheet.',
  'ehf/line-outside-period': 'Invoice line {line} lies outside the period {from}–{to}. Check the dates in the sheet.',
  'ehf/attachment-missing':
    'The specification is not attached. The receiver asks for an overview of wages, social costs, holiday pay and employer’s tax as an attachment to the invoice.',
  'ehf/attachment-name-missing': 'Attachment {attachment} has no file name. Give the file a name.',
  'ehf/attachment-name-twice':
    'Two attachments are called “{filename}”. Give one of them another name, or the receiver may lose it.',
  'ehf/attachment-type-wrong':
    'Attachment {attachment} is of a type ({type}) that an e-invoice cannot have. Use PDF, PNG, JPEG, CSV, Excel (.xlsx) or an OpenDocument spreadsheet (.ods).',
  'ehf/attachment-empty': 'Attachment {attachment} is empty. Attach it again.',
  'ehf/attachments-too-large':
    'The attachments are {megabytes} MB together. Some receivers refuse invoices of that size, so make the files smaller if you can.',
  'ehf/country-wrong': '“{country}” is not a country code. It has two capital letters, and for Norway it is NO.',
  'ehf/endpoint-missing': 'The e-invoice address is missing. Fill in the organisation number that it is made from.',
  'ehf/endpoint-scheme-wrong':
    'The e-invoice address has the scheme “{scheme}”. Norwegian receivers are reached only by 0192 and organisation number; 9908 is no longer in use.',
  'ehf/endpoint-id-wrong':
    'The e-invoice address “{id}” is not an organisation number: nine digits without spaces and without MVA.',
  'ehf/vat-number-outside-vat':
    'The invoice is outside the VAT Act (category O) and cannot then have the VAT number {number} in the tax field. Choose category E if the receiver asks for it.',
  'ehf/vat-number-wrong':
    '“{number}” is not a Norwegian VAT number. It must be NO, a valid organisation number and MVA, without spaces.',
  'ehf/vat-percent-wrong':
    'The VAT percentage does not fit: category O has none, and category E has 0. A refund of wages carries no VAT.',
  'ehf/exemption-reason-missing':
    'The reason why the invoice carries no VAT is missing. Choose the VAT category again.',
  'ehf/exempt-without-registration':
    'Category E requires that the employer is registered for VAT or is in the register of business enterprises (Foretaksregisteret). Fill in what applies, or use category O.',
  'ehf/payment-code-wrong':
    'The means of payment “{code}” does not go with a Norwegian account number. Use 30 (credit transfer).',
  'ehf/line-name-missing': 'Invoice line {line} has no name. Each line must say what it is for.',
  'ehf/cut-reason-missing': 'The invoice takes off an amount without saying why. Write which cap it is about.',
  'ehf/price-mismatch':
    'Invoice line {line} does not add up: {quantity} times NOK {priceOre} is not NOK {netOre}. Make the invoice again, and report the error.',
  'ehf/price-negative': 'Invoice line {line} has a negative price. Use a credit note to pay back.',
  'ehf/amount-not-whole-ore':
    'An amount of the invoice is not in whole øre. Make the invoice again, and report the error.',
  'ehf/sum-wrong':
    'The sum of the invoice does not add up: it should be NOK {expectedOre}, but is NOK {foundOre}. Make the invoice again, and report the error.',
  'ehf/nothing-to-pay': 'There is no amount to pay. Check the hours and the caps of the claim.',
} satisfies IssueSentences<PaperIssues>;
