import { HIDDEN_NUMBER, withoutIdentityNumbers } from '../values/identity-number';
import { issue, type Issue, type IssuePlace } from './issue';
import { personNames } from './person-names';
import { phoneNumbers } from './phone-numbers';
import { namedPlacesOfTreatment, sensitiveWordsIn } from './sensitive-words';

/**
 * What a purpose or note says about who somebody is, or about their health.
 *
 * Stopped: full names, identity numbers (and any other eleven digits: one with a wrong digit tells as much), telephone numbers, e-mail
 * addresses, and the payer's sensitive words. Asked about: a given name by itself, which may be a place or a shop, and places of treatment.
 *
 * @param sensitiveWords from the regulation, as a person would look them up: «lege» is found in «legen» and «legetime» too
 * @source S-30, S-31; reading A-S03; audit control C-26
 */
export function freeTextIssues(written: string, sensitiveWords: readonly string[], place: IssuePlace): Issue[] {
  // The same letter can be stored in two ways, and a Mac uses the other one. File names have _ for blanks.
  const text = withoutNumbers(written.normalize('NFC').replaceAll('_', ' '));
  const { full, given } = personNames(text);
  const treatment = namedPlacesOfTreatment(text);
  const raise = (severity: 'error' | 'warning', what: What, found: readonly string[]): Issue[] =>
    [...new Set(found)].map((one) => issue(severity, `name-or-sensitive-text/${what}`, place, { text: one }));
  return [
    ...raise('error', 'identity-number', text.includes(HIDDEN_NUMBER) ? [text] : []),
    ...raise('error', 'name', full),
    ...raise('error', 'phone-number', phoneNumbers(text)),
    ...raise('error', 'e-mail', text.match(E_MAIL) ?? []),
    ...raise('error', 'word', sensitiveWordsIn(text, sensitiveWords, treatment)),
    ...raise(
      'warning',
      'place-of-treatment',
      treatment.map((found) => found.text),
    ),
    ...raise('warning', 'given-name', given),
  ];
}

type What = 'identity-number' | 'name' | 'given-name' | 'phone-number' | 'e-mail' | 'word' | 'place-of-treatment';

const E_MAIL = /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu;

/** Eleven digits in the shape of an identity number, right or not. */
const ELEVEN_DIGITS = /(?<!\d)\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]{0,3}\d{3}\s?\d{2}(?!\d)/g;

function withoutNumbers(text: string): string {
  return withoutIdentityNumbers(text).replace(ELEVEN_DIGITS, HIDDEN_NUMBER);
}
