import type { Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import type { Ore } from '../values/money';

type Nothing = Record<never, never>;

/**
 * Raised by the audit's controls (`approval`), the scan of free text and the checks of a support contact's month (`claim`). Codes that the
 * worked examples use have the same words as there.
 */
export interface ControlIssues {
  // What a travel claim must say
  'lodging/address-required': Nothing;
  'lodging/address-not-concrete': { text: string };
  'route/required': Nothing;
  'purpose/one-word': { text: string };
  'paid-by/required': Nothing;
  'trip/without-claim': { day: Day; destination: string };
  'journey/days-required': Nothing;
  'journey/destination-required': Nothing;
  'journey/start-required': Nothing;
  'journey/end-required': Nothing;
  'journey/purpose-required': Nothing;
  'journey/route-required': Nothing;
  'journey/hotel-name-required': Nothing;
  'journey/outlay-description-required': Nothing;

  // What goes with it
  'programme/required': Nothing;
  'travel-description/after-trip-required': Nothing;
  'meal-deduction/mismatch': {
    programmeBreakfasts: number;
    programmeLunches: number;
    programmeDinners: number;
    deductedBreakfasts: number;
    deductedLunches: number;
    deductedDinners: number;
  };
  'voucher/without-claim-reference': { names: string; reference: string };
  'travellers/and-claim-link-required': { reference: string };
  'documentation/after-payment': { paidOn: Day; documentedOn: Day };
  'documentation/missing-at-payment': { paidOn: Day };

  // Its way to payment
  'manual-claim/not-accepted': Nothing;
  'general-form/not-for-travel': Nothing;
  'previous-advance/not-settled': { outstandingOre: Ore };
  'separation-of/duties': { name: string };
  'separation-of/duties-exception': { name: string };
  'locked/after-attestation': Nothing;
  'changed/after-attestation': Nothing;
  'return/reason-required': Nothing;
  'return/not-possible': Nothing;
  'not-approved/for-payment': Nothing;
  'payment/already-made': Nothing;

  // A support contact's month
  'date/outside-month': { day: Day; from: Day; to: Day };
  'one-line/per-day': { day: Day; otherRow: number };
  'hours/not-positive': Nothing;
  'hours-in/purpose-differ': { minutes: Minutes; purposeMinutes: Minutes };
  'purpose/hours-required': Nothing;
  'purpose/initials-required': Nothing;
  'initials/only': Nothing;
  'passenger/initials-missing': Nothing;
  'passenger-km/exceeds-trip': { km: number; tripKm: number };
  'passenger/name-with-payer': Nothing;
  'receipt/required': Nothing;
  'outlay/amount-required': Nothing;
  'position/required': { names: string };
  'leave-project/and-object-empty': Nothing;

  // Free text
  'name-or-sensitive-text/identity-number': { text: string };
  'name-or-sensitive-text/name': { text: string };
  'name-or-sensitive-text/phone-number': { text: string };
  'name-or-sensitive-text/e-mail': { text: string };
  'name-or-sensitive-text/word': { text: string };
  'name-or-sensitive-text/place-of-treatment': { text: string };
  'name-or-sensitive-text/given-name': { text: string };
}
