import type { Day } from '../values/day';
import type { Ore } from '../values/money';

type Nothing = Record<never, never>;

/** Raised by `approval` on a claim's way to payment, and of the log that says how it went. */
export interface ApprovalIssues {
  'step/name-required': Nothing;
  'step/number-required': Nothing;
  'submit/has-errors': { count: number };
  'submit/unchanged': Nothing;
  'attest/not-submitted': Nothing;
  'approve/not-attested': Nothing;
  'changed/after-submission': Nothing;
  /** `place` is the cell; empty where nothing stood, or stands. */
  'changed/cell': { readonly was: string; readonly now: string };
  'changed/row-added': Nothing;
  'claim/returned': { text: string };
  'return/code-required': Nothing;
  'rules/superseded': Nothing;

  'roles/none-named': Nothing;
  'role/not-held': { name: string; unit: string };
  'role/leaders-elsewhere': { name: string };
  'role/leaders-only': { name: string };
  'role/unreadable': { text: string };

  'log/row-unreadable': Nothing;
  'log/row-changed': { number: number };
  'log/row-doubled': { number: number };
  'log/row-moved': { number: number };
  'log/row-missing': { number: number };
  'log/row-foreign': { number: number };
  'log/two-at-once': { number: number };
  'log/step-not-allowed': { number: number };
  'log/clock-went-back': { number: number };
  'log/end-missing': Nothing;
  'log/end-behind': { number: number };
  'log/end-gone': { number: number };
  'log/content-missing': { claim: string; version: number };
  'log/content-changed': { claim: string; version: number };

  'paid-by/covers-whom': { day: Day; destination: string };
  'private-part/not-answered': { day: Day; destination: string };
  'private-part/not-split': { day: Day; destination: string };
  'amount/differs': { typedOre: Ore; computedOre: Ore; day: Day; destination: string };
  /** `reference`: the year. */
  'trip/days-of-year': { name: string; reference: string; days: number };
  'trip/unreadable': { text: string };
  'vouchers/none-with-claim': Nothing;
  'claimant/leader': { name: string };
  'archive/number-required': Nothing;
  'archive/identity-number': Nothing;
}
