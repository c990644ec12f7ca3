import type { Claim } from '../../claim/claim';
import { amountText, dayText, hoursText } from '../../text/values';
import { addDays } from '../../values/day';
import { sumOre } from '../../values/money';
import { accountText, dayOr } from '../claim-text';
import type { PaperContext } from '../context';
import { oneLine } from '../pdf/clean-text';
import type { Words } from '../words';

/** The fields of `templates/…/letter.hbs`; an empty text or `false` leaves its sentence out. */
export function letterFields(claim: Claim, context: PaperContext, { label, language }: Words) {
  const { invoice, employer, totals, lines, settings } = claim;
  const { missing } = label.party;
  const { contact } = employer;
  const raw = sumOre(lines.map((line) => line.rawOre ?? line.amountOre).filter((ore) => ore !== null));
  const days = new Set(lines.map(({ day }) => day)).size;
  const special = lines.some(({ trail }) => trail.some((step) => step.step === 'cap' && step.special));
  const due =
    invoice.date && context.invoiceRules && !invoice.credits
      ? dayText(addDays(invoice.date, context.invoiceRules.paymentTermDays))
      : '';
  return {
    number: oneLine(invoice.number ?? missing),
    credits: invoice.credits ? oneLine(invoice.credits.number ?? missing) : '',
    subject: oneLine(context.subject ?? label.subtitle.wageRefund),
    employee: oneLine(claim.claimant.name ?? missing),
    employer: oneLine(employer.name ?? missing),
    from: claim.period ? dayText(claim.period.from) : missing,
    to: claim.period ? dayText(claim.period.to) : missing,
    amount: amountText(totals.amountOre, language),
    hours: hoursText(totals.minutes, language),
    days,
    oneDay: days === 1,
    raw: amountText(raw, language),
    cut: totals.cutOre > 0 ? amountText(totals.cutOre, language) : '',
    special,
    approvedBy: oneLine(settings.specialApproval?.approvedBy ?? missing),
    approvedOn: dayOr(settings.specialApproval?.date, missing),
    caseNumber: oneLine(settings.specialApproval?.caseNumber ?? missing),
    protocol: dayOr(claim.protocolSignedOn, ''),
    due,
    account: employer.accountNumber ? accountText(employer.accountNumber) : missing,
    kid: oneLine(invoice.kid ?? ''),
    contact: [contact.name, contact.email, contact.phone]
      .filter((part) => part !== undefined)
      .map((part) => oneLine(part))
      .join(', '),
  };
}
