import type { Day } from '../values/day';
import type { Ore } from '../values/money';

/** Needs no values. */
type None = Record<never, never>;

/** Raised before a paper is written: `documents`. */
export interface PaperIssues {
  // What every paper of a refund claim must say.
  'paper/invoice-number-missing': None;
  'paper/invoice-date-missing': None;
  'paper/employer-name-missing': None;
  'paper/employer-address-missing': None;
  'paper/organisation-number-missing': None;
  'paper/organisation-number-wrong': { number: string };
  'paper/account-number-missing': None;
  'paper/account-number-wrong': { number: string };
  'paper/account-number-is-identity-number': None;
  'paper/kid-wrong': { kid: string };
  'paper/employee-missing': None;
  'paper/payer-incomplete': None;
  'paper/lines-missing': None;
  'paper/hours-missing': { day: Day };
  'paper/amount-unknown': { day: Day };
  'paper/credited-number-missing': None;
  'paper/credited-date-missing': None;
  'paper/vat-registration-unsaid': None;
  'paper/register-unsaid': None;
  /** The text has the number hidden. */
  'paper/identity-number': { text: string };

  /** Letters that the papers' font lacks. */
  'paper/letters-left-out': { letters: string };

  // What the e-invoice must hold beyond that.
  'ehf/due-date-missing': None;
  'ehf/due-date-before-invoice': { dueDay: Day; invoiceDay: Day };
  'ehf/date-wrong': { text: string };
  'ehf/invoice-before-work': { invoiceDay: Day; lastDay: Day };
  'ehf/credited-after': { creditedDay: Day; invoiceDay: Day };
  'ehf/currency-wrong': { currency: string };
  'ehf/notes-several': { count: number };
  'ehf/empty-text': { field: string };
  'ehf/buyer-reference-missing': None;
  'ehf/buyer-reference-wrong': { reference: string };
  'ehf/order-number-wrong': { number: string };
  'ehf/period-missing': None;
  'ehf/period-backwards': { from: Day; to: Day };
  'ehf/line-outside-period': { line: number; from: Day; to: Day };
  'ehf/attachment-missing': None;
  'ehf/attachment-name-missing': { attachment: number };
  'ehf/attachment-name-twice': { filename: string };
  'ehf/attachment-type-wrong': { attachment: number; type: string };
  'ehf/attachment-empty': { attachment: number };
  'ehf/attachments-too-large': { megabytes: number };
  'ehf/country-wrong': { country: string };
  'ehf/endpoint-missing': None;
  'ehf/endpoint-scheme-wrong': { scheme: string };
  'ehf/endpoint-id-wrong': { id: string };
  'ehf/vat-number-outside-vat': { number: string };
  'ehf/vat-number-wrong': { number: string };
  'ehf/vat-percent-wrong': None;
  'ehf/exemption-reason-missing': None;
  'ehf/exempt-without-registration': None;
  'ehf/payment-code-wrong': { code: string };
  'ehf/line-name-missing': { line: number };
  'ehf/cut-reason-missing': None;
  'ehf/price-mismatch': { line: number; quantity: number; priceOre: Ore; netOre: Ore };
  'ehf/price-negative': { line: number };
  'ehf/amount-not-whole-ore': None;
  'ehf/sum-wrong': { expectedOre: Ore; foundOre: Ore };
  'ehf/nothing-to-pay': None;
}
