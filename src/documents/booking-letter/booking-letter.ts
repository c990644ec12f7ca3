import type { Claim } from '../../claim/claim';
import type { JourneyEntry } from '../../claim/entry';
import { dayText } from '../../text/values';
import { daysBetween, type Day } from '../../values/day';
import type { BookingRules, PaperContext } from '../context';
import { lacking, type FieldName } from '../form/form-kind';
import type { MailDraft } from '../mail/draft';
import { oneLine } from '../pdf/clean-text';
import { wordsOf } from '../words';

export interface BookingLetter {
  readonly day: Day;
  readonly missing: readonly FieldName[];
  readonly draft: MailDraft;
}

/**
 * A letter to the payer's travel agency for each journey with a night, with dates and names from the claim.
 *
 * @source V-102 to V-107, V-132
 */
export function bookingLetters(claim: Claim, context: PaperContext): BookingLetter[] {
  const { bookingRules } = context;
  if (!bookingRules) return [];
  return claim.entries
    .filter((entry) => entry.entry === 'journey')
    .filter((journey) => journey.overnight === true || journey.returnDay > journey.day)
    .map((journey) => ({
      day: journey.day,
      missing: lacking({
        claimantName: claim.claimant.name,
        email: claim.claimant.email,
        purpose: journey.purpose,
      }),
      draft: draftOf(journey, claim, bookingRules, context),
    }));
}

function draftOf(journey: JourneyEntry, claim: Claim, rules: BookingRules, context: PaperContext): MailDraft {
  const words = wordsOf(context.language, context.templates);
  const { claimant, payer } = claim;
  const nights = daysBetween(journey.day, journey.returnDay);
  const { agency, agreement, departmentCode, resourceNumber } = rules;
  const text = words.text.bookingLetter({
    ...{ agency, agreement, departmentCode, resourceNumber, nights, oneNight: nights === 1 },
    name: oneLine(claimant.name ?? words.label.party.missing),
    email: oneLine(claimant.email ?? words.label.party.missing),
    phone: oneLine(claimant.phone ?? ''),
    employeeNumber: oneLine(claimant.employeeNumber ?? ''),
    payer: oneLine(payer.name),
    from: dayText(journey.day),
    to: dayText(journey.returnDay),
    destination: oneLine(journey.destination ?? ''),
    lodging: oneLine(journey.lodgingName ?? ''),
    purpose: oneLine(journey.purpose ?? words.label.party.missing),
    candidates: candidatesOf(claim, journey)
      .map((name) => oneLine(name))
      .join(', '),
  });
  const [subject = '', ...rest] = text.split('\n');
  return { to: rules.email, subject, text: rest.join('\n').trim() };
}

/** Whom the days of the journey were for. */
function candidatesOf({ lines }: Claim, { day, returnDay }: JourneyEntry): string[] {
  const names = lines
    .filter((line) => line.day >= day && line.day <= returnDay)
    .flatMap(({ candidates }) => candidates.flatMap(({ name }) => name ?? []));
  return [...new Set(names)];
}
