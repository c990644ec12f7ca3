import type { EhfWords } from '../nb/ehf';

export const ehf = {
  note: 'Refund of wages paid to {employee} for assignments {period} ({regulation}). Specification attached.',
  creditNote: 'Credit note for invoice {number}: refund of wages paid to {employee} for assignments {period}.',
  paymentTerms: '{days} days net',
  outsideVat: 'Refund of wages - not subject to VAT (outside the Norwegian VAT Act)',
  exemptFromVat: 'Refund of wages - exempt from VAT',
  legalForm: 'Org. no. {number}',
  legalFormRegistered: 'Org. no. {number}. Foretaksregisteret',
  attachment: 'Attachment {number}',
  specification: 'Specification: wages, holiday pay, social costs, employer’s tax',
  wage: 'Wages',
  wageOfDay: '{day}: {minutes} hours, NOK {rateOre} per hour',
  wageOfDayWithoutRate: '{day}: {minutes} hours',
  holidayPay: 'Holiday pay {percent} %',
  socialCost: 'Social costs ({name} {percent} %)',
  socialCostWithoutPercent: 'Social costs ({name})',
  employersTax: 'Employer’s tax {percent} %',
  cut: 'Reduced to the cap of NOK {capOre} per day',
  cutToSeveral: 'Reduced to the caps per day: NOK {caps}',
} satisfies EhfWords;
