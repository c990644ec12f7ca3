import type { Day } from '../values/day';
import type { Ore } from '../values/money';

/** Needs no values. */
type None = Record<never, never>;

/** Raised before a paper is written: `documents`. */
export interface PaperIssues {
  /** A form that fits the claim, and is not made. */
  'paper/fields-missing': { paper: string; fields: string };

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

  // What the e-invoice must hold beyond that. {rule}: the official rule that would refuse it, for whoever has to look it up.
  'ehf/due-date-missing': None;
  'ehf/due-date-before-invoice': { dueDay: Day; invoiceDay: Day };
  'ehf/payment-terms-missing': { rule: string };
  'ehf/date-wrong': { text: string; rule: string };
  'ehf/invoice-before-work': { invoiceDay: Day; lastDay: Day };
  'ehf/credited-after': { creditedDay: Day; invoiceDay: Day };
  'ehf/credits-itself': { number: string };
  'ehf/currency-wrong': { currency: string };
  'ehf/notes-several': { count: number; rule: string };
  'ehf/empty-text': { field: string; rule: string };
  'ehf/buyer-reference-missing': { rule: string };
  'ehf/buyer-reference-wrong': { reference: string };
  'ehf/order-number-wrong': { number: string };
  'ehf/period-missing': None;
  'ehf/period-backwards': { from: Day; to: Day; rule: string };
  'ehf/line-outside-period': { line: number; from: Day; to: Day; rule: string };
  'ehf/delivery-unit-missing': None;
  'ehf/candidate-named': { name: string };
  'ehf/attachment-missing': None;
  'ehf/attachment-name-missing': { attachment: number; rule: string };
  'ehf/attachment-name-twice': { filename: string };
  'ehf/attachment-description-missing': { attachment: number };
  'ehf/attachment-type-missing': { attachment: number; rule: string };
  'ehf/attachment-type-wrong': { attachment: number; type: string; rule: string };
  'ehf/attachment-empty': { attachment: number };
  'ehf/attachment-is-invoice': { filename: string };
  'ehf/country-missing': { rule: string };
  'ehf/country-wrong': { country: string };
  'ehf/endpoint-missing': { rule: string };
  'ehf/endpoint-scheme-wrong': { scheme: string; rule: string };
  'ehf/endpoint-id-wrong': { id: string; rule: string };
  'ehf/vat-number-outside-vat': { number: string; rule: string };
  'ehf/vat-number-wrong': { number: string; rule: string };
  'ehf/vat-mark-missing': { number: string };
  'ehf/vat-category-wrong': { category: string };
  'ehf/vat-percent-wrong': { rule: string };
  'ehf/exemption-reason-missing': { rule: string };
  'ehf/exemption-code-wrong': { rule: string };
  'ehf/exempt-without-registration': { rule: string };
  'ehf/payment-code-wrong': { code: string };
  'ehf/line-name-missing': { line: number; rule: string };
  'ehf/line-unit-wrong': { line: number; unit: string; rule: string };
  'ehf/line-not-positive': { line: number };
  'ehf/cut-reason-missing': { rule: string };
  'ehf/price-mismatch': { line: number; quantity: number; priceOre: Ore; netOre: Ore; rule: string };
  'ehf/price-negative': { line: number; rule: string };
  'ehf/amount-not-whole-ore': { rule: string };
  'ehf/sum-wrong': { expectedOre: Ore; foundOre: Ore; rule: string };
  'ehf/nothing-to-pay': None;

  // What the written file must be. No setting can mend these: they would be our own mistakes.
  'ehf/file-too-large': { megabytes: number };
  'ehf/file-beginning-wrong': None;
  'ehf/file-format-wrong': { rule: string };
  'ehf/file-type-wrong': { type: string; rule: string };
  'ehf/file-due-date-misplaced': None;
  'ehf/file-attachment-as-object': { rule: string };
  'ehf/file-delivery-country-missing': { rule: string };
  'ehf/file-number-scheme-wrong': { scheme: string; rule: string };
  'ehf/file-register-wrong': { name: string; rule: string };
  'ehf/file-buyer-vat-number': { number: string; rule: string };
  'ehf/file-amount-wrong': { amount: string; rule: string };
  'ehf/file-currency-wrong': { currency: string; rule: string };
  'ehf/file-vat-breakdowns': { count: number; rule: string };
  'ehf/file-vat-amount': { amount: string; rule: string };
  'ehf/file-vat-category-mixed': { category: string; rule: string };
  'ehf/file-line-incomplete': { line: number; rule: string };
}
