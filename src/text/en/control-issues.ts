import type { ControlIssues } from '../../claim/control-issues';
import type { IssueSentences } from '../sentences';

export const controlIssues = {
  'lodging/address-required':
    'Row {row}: write both the name and the street address of the lodging. Without them tax must be withheld from the per diem.',
  'lodging/address-not-concrete':
    'Row {row}: “{text}” does not look like a full address. Write street, number, postal code and place if the lodging has them.',
  'route/required':
    'Row {row}: write the route that was driven, from start to end, also when the kilometres are typed in directly. Without it tax must be withheld.',
  'purpose/one-word':
    'Row {row}: “{text}” says little about the purpose. Write what the drive was for, such as a meeting and its subject.',
  'paid-by/required': 'Write who paid for the journey when the traveller had no expenses.',
  'trip/without-claim':
    'The journey to {destination} on {day} has no travel claim. File a claim for every journey, also when the amount is 0 kr.',
  'journey/days-required': 'Write how many days the journey lasted. The insurance needs the number.',
  'journey/destination-required': 'Write where the journey went.',
  'journey/start-required': 'Write both the date and the time when the journey began.',
  'journey/end-required': 'Write both the date and the time when the journey ended.',
  'journey/purpose-required': 'Write the purpose of the journey.',
  'journey/route-required': 'Write the route of the journey.',
  'journey/hotel-name-required': 'Write the name of the hotel.',
  'journey/outlay-description-required': 'Write what each outlay was for. At least one outlay has no description.',

  'programme/required':
    'Attach the programme of the course, conference, seminar or study trip. Without it the journey may be taxable.',
  'travel-description/after-trip-required':
    'Attach the airline’s travel description, made after the trip ended. It must show the journeys, name and address, time and place of departure and arrival, and the price. A print of the e-ticket is not enough.',
  'meal-deduction/mismatch':
    'The meals deducted do not agree with the programme. The programme has {programmeBreakfasts} breakfast(s), {programmeLunches} lunch(es) and {programmeDinners} dinner(s); the deduction is for {deductedBreakfasts} breakfast(s), {deductedLunches} lunch(es) and {deductedDinners} dinner(s). Mend the deduction, or explain the difference.',
  'voucher/without-claim-reference':
    'These vouchers do not refer to travel claim {reference}: {names}. Write the number of the claim on them.',
  'travellers/and-claim-link-required':
    'Invoice {reference} was paid directly. Write who travelled, the purpose, and the number of each traveller’s claim.',
  'documentation/after-payment':
    'The documentation came on {documentedOn}, after the payment on {paidOn}. The conditions must be met when the money is paid, so tax must be withheld.',
  'documentation/missing-at-payment':
    'The documentation was missing at the payment on {paidOn}. The conditions must be met when the money is paid, so tax must be withheld.',

  'manual-claim/not-accepted':
    'Whoever has access to the travel claim system must use it. Send the claim there, not on paper.',
  'general-form/not-for-travel':
    'The form for sundry pay cannot be used for journeys, since it lacks the purpose and the number of days. Fill in a travel claim.',
  'previous-advance/not-settled':
    'An earlier advance of {outstandingOre} kr is not settled. File the travel claim for it before a new advance is paid.',
  'separation-of/duties':
    '{name} has several roles in the same claim. The claimant, the attestor and the approver must be three different people: choose another.',
  'separation-of/duties-exception':
    '{name} both attests and approves. The rules here allow it, but it must stand in the log.',
  'locked/after-attestation':
    'The claim is attested and locked. If something must be changed, it must first be returned to the claimant.',
  'changed/after-attestation':
    'The claim was changed after it was attested, so the attestation no longer holds. Return it and attest it anew.',
  'return/reason-required': 'Write what must be mended before the claim is returned.',
  'return/not-possible':
    'Only a claim that is sent and not paid can be returned. If it is paid, the fault is put right in a new claim.',
  'not-approved/for-payment':
    'The claim is not approved and cannot be paid. A person with authority must approve it first.',
  'payment/already-made': 'The claim is already paid. It cannot be paid once more.',

  'date/outside-month':
    'Row {row}: {day} is outside the month of the claim ({from}–{to}). Correct the date, or move the row to the claim of that month.',
  'one-line/per-day': 'Row {row}: {day} is also on row {otherRow}. There must be one line per day: merge them.',
  'hours/not-positive': 'Row {row}: write how many hours the assignment lasted that day.',
  'hours-in/purpose-differ':
    'Row {row}: the hours field says {minutes} hours, and the purpose says {purposeMinutes}. Correct the one that is wrong.',
  'purpose/hours-required':
    'Row {row}: the purpose must give the hours and the user’s initials, for example “3,5 t AB”. Write the hours.',
  'purpose/initials-required':
    'Row {row}: the purpose must give the hours and the user’s initials, for example “3,5 t AB”. Write the initials, not the name.',
  'initials/only': 'Row {row}: write only the passenger’s initials, for example “AB”, never the name.',
  'passenger/initials-missing': 'Row {row}: write the passenger’s initials, for example “AB”.',
  'passenger-km/exceeds-trip':
    'Row {row}: the passenger is entered with {km} km, but the trip was {tripKm} km. Write how far the passenger sat in the car.',
  'passenger/name-with-payer':
    'Passengers stand here with initials. For a tax-free passenger supplement the municipality must have the names; check that it has them.',
  'receipt/required': 'Row {row}: attach the receipt of the outlay.',
  'outlay/amount-required': 'Row {row}: write how much the outlay cost.',
  'position/required': 'Choose which position the claim is for: {names}.',
  'leave-project/and-object-empty': 'Project and object must be left empty. Delete what stands there.',

  'name-or-sensitive-text/identity-number':
    'Row {row}: the text has a national identity number or another number of eleven digits (“{text}”). Delete the number.',
  'name-or-sensitive-text/name': 'Row {row}: “{text}” looks like the name of a person. Write initials instead.',
  'name-or-sensitive-text/phone-number': 'Row {row}: “{text}” looks like a telephone number. Delete it.',
  'name-or-sensitive-text/e-mail': 'Row {row}: “{text}” is an e-mail address. Delete it.',
  'name-or-sensitive-text/word':
    'Row {row}: “{text}” may tell of the user’s health or life. Write the purpose without such information.',
  'name-or-sensitive-text/place-of-treatment':
    'Row {row}: “{text}” may show where the user gets treatment. Check whether the place must stand there.',
  'name-or-sensitive-text/given-name':
    'Row {row}: “{text}” may be the name of a person. If it is, write initials instead.',
} satisfies IssueSentences<ControlIssues>;
