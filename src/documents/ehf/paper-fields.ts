import type { Claim, ClaimLine } from '../../claim/claim';
import { issue, type Issue } from '../../claim/issue';
import { accountNumber, kid, organisationNumber } from '../../values/identifiers';
import { doubtful, found, refused, type Finding } from './findings';
import { addressFindings } from './preflight-parties';
import { xmlText } from './xml-text';

/**
 * What a refund claim lacks before any paper of it, PDF or e-invoice, may be made. Each issue names the setting or the row to mend.
 *
 * @source bokføringsforskriften §§ 5-1-1 and 5-1-2: number and date, the parties, kind and extent, time of delivery, consideration;
 * Vestland fylkeskommune: the employee who was paid, date and hours per day, account. The due date follows from the invoice date.
 */
export function missingPaperFields(claim: Claim): readonly Issue[] {
  return found([
    ...invoiceFindings(claim),
    ...employerFindings(claim),
    ...partyFindings(claim),
    ...lineFindings(claim),
  ]);
}

function invoiceFindings({ invoice }: Claim): readonly Finding[] {
  const { number, date, credits } = invoice;
  const reference = xmlText(invoice.kid);
  return [
    isMissing(number) && refused('paper/invoice-number-missing', 'invoice.number'),
    date === undefined && refused('paper/invoice-date-missing', 'invoice.date'),
    reference !== undefined &&
      kid(reference) === undefined &&
      refused('paper/kid-wrong', 'invoice.kid', { kid: reference }),
    credits && isMissing(credits.number) && refused('paper/credited-number-missing', 'invoice.credits.number'),
    credits && credits.date === undefined && doubtful('paper/credited-date-missing', 'invoice.credits.date'),
  ];
}

function employerFindings({ employer }: Claim): readonly Finding[] {
  const { street, postalCode, city } = employer.address;
  return [
    isMissing(employer.name) && refused('paper/employer-name-missing', 'employer.name'),
    ...numberFindings(employer.organisationNumber),
    ...addressFindings({ street: xmlText(street), postalCode: xmlText(postalCode), city: xmlText(city) }),
    ...accountFindings(employer.accountNumber),
    employer.vatRegistered === undefined && doubtful('paper/vat-registration-unsaid', 'employer.vatRegistered'),
    employer.inForetaksregisteret === undefined && doubtful('paper/register-unsaid', 'employer.inForetaksregisteret'),
  ];
}

function numberFindings(typed: string | undefined): readonly Finding[] {
  const setting = 'employer.organisationNumber';
  const number = xmlText(typed);
  if (number === undefined) return [refused('paper/organisation-number-missing', setting)];
  return [organisationNumber(number) === undefined && refused('paper/organisation-number-wrong', setting, { number })];
}

function accountFindings(typed: string | undefined): readonly Finding[] {
  const setting = 'employer.accountNumber';
  const number = xmlText(typed);
  if (number === undefined) return [refused('paper/account-number-missing', setting)];
  return [accountNumber(number) === undefined && refused('paper/account-number-wrong', setting, { number })];
}

function partyFindings({ payer, claimant }: Claim): readonly Finding[] {
  const isNamed = !isMissing(payer.name) && organisationNumber(payer.organisationNumber) !== undefined;
  return [
    !isNamed && refused('paper/payer-incomplete', 'regulation'),
    isMissing(claimant.name) && refused('paper/employee-missing', 'claimant.name'),
  ];
}

function lineFindings({ lines }: Claim): readonly Finding[] {
  const refunds = lines.filter(({ components, amountOre }) => components.length > 0 && amountOre !== 0);
  const unknown = lines.filter(({ amountOre }) => amountOre === null);
  if (refunds.length === 0 && unknown.length === 0) return [refused('paper/lines-missing', '')];
  return [
    ...unknown.map((line) => issue('error', 'paper/amount-unknown', placeOf(line), { day: line.day })),
    ...refunds.map(
      (line) => line.minutes === null && issue('error', 'paper/hours-missing', placeOf(line), { day: line.day }),
    ),
  ];
}

function placeOf({ sheet, row }: ClaimLine): { sheet: string; row: number } {
  return { sheet, row };
}

function isMissing(text: string | undefined): boolean {
  return xmlText(text) === undefined;
}
