import type { FreeTextRule } from '../regulation/schema';
import { accountNumber } from '../values/identifiers';
import { elevenDigitsIn, HIDDEN_NUMBER, type ElevenDigits } from '../values/identity-number';
import { namesOfKnownPeople, NOBODY, type KnownPeople } from './known-people';
import { personNames, type NamesFound } from './person-names';
import { phoneNumbers } from './phone-numbers';
import { namedPlacesOfTreatment, sensitiveWordsIn, type NamedPlace } from './sensitive-words';

/** What a text tells of people, in the order that it is said. */
export type Told =
  'identity-number' | 'name' | 'phone-number' | 'e-mail' | 'word' | 'place-of-treatment' | 'given-name';

/** Something that a text tells, as it stands there. */
export interface Finding {
  readonly told: Told;
  /** An error: stopped. A warning: asked about. */
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

/** What holds where a payer says nothing: all that is found is asked about, and identity numbers are stopped. */
export const NO_RULE: FreeTextRule = { sensitiveWords: [], found: {} };

/**
 * What a purpose, a note or a file name tells of who somebody is, or of their health. Each thing once.
 *
 * A national identity number is stopped whatever the payer says. Other eleven digits in its shape may be one with a wrong digit: a payer can
 * stop them all; else they are asked about when they begin with a birth date and are no account number.
 *
 * @param people names that are known, and so are found in whatever letters they are written
 * @source S-30, S-31, T-47; readings A-S03, A-X02; audit control C-26
 */
export function findingsIn(written: string, rule: FreeTextRule, people: KnownPeople = NOBODY): Finding[] {
  const text = searchable(written);
  const digits = elevenDigitsIn(text);
  const searched = new SearchedText(without(text, digits), people);
  const found: Finding[] = numbersFound(searched.text, digits, rule);
  for (const { told, setBy, look } of LOOKED_FOR) {
    const treated = rule.found[setBy] ?? 'askedAbout';
    if (treated === 'allowed') continue;
    const severity = treated === 'stopped' ? 'error' : 'warning';
    const texts = look(searched, rule);
    if (texts.length > 0) for (const one of new Set(texts)) found.push({ told, severity, text: one });
  }
  return found;
}

/** A text without its numbers of eleven digits, and what more than one search asks of it. */
class SearchedText {
  private foundNames: NamesFound | undefined;
  private foundKnown: NamesFound | undefined;
  private foundTreatment: readonly NamedPlace[] | undefined;

  constructor(
    readonly text: string,
    private readonly people: KnownPeople,
  ) {}

  get names(): NamesFound {
    return (this.foundNames ??= personNames(this.text));
  }

  get known(): NamesFound {
    return (this.foundKnown ??= namesOfKnownPeople(this.text, this.people));
  }

  get treatment(): readonly NamedPlace[] {
    return (this.foundTreatment ??= namedPlacesOfTreatment(this.text));
  }
}

interface LookedFor {
  readonly told: Told;
  /** What the payer says of it. */
  readonly setBy: keyof FreeTextRule['found'];
  readonly look: (searched: SearchedText, rule: FreeTextRule) => readonly string[];
}

const LOOKED_FOR: readonly LookedFor[] = [
  {
    told: 'name',
    setBy: 'name',
    look: ({ names: { full }, known }) => [
      ...full,
      ...known.full.filter((one) => !full.some((other) => other.includes(one))),
    ],
  },
  { told: 'phone-number', setBy: 'phoneNumber', look: ({ text }) => phoneNumbers(text) },
  { told: 'e-mail', setBy: 'eMail', look: ({ text }) => text.match(E_MAIL) ?? [] },
  {
    told: 'word',
    setBy: 'word',
    look: (searched, { sensitiveWords }) =>
      sensitiveWords.length === 0 ? [] : sensitiveWordsIn(searched.text, sensitiveWords, searched.treatment),
  },
  {
    told: 'place-of-treatment',
    setBy: 'placeOfTreatment',
    look: ({ treatment }) => treatment.map((place) => place.text),
  },
  { told: 'given-name', setBy: 'givenName', look: ({ names, known }) => [...names.given, ...known.given] },
];

const E_MAIL = /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu;

/** The same letter can be stored in two ways, and a Mac uses the other one. File names have _ for blanks. */
export function searchable(written: string): string {
  return written.normalize('NFC').replaceAll('_', ' ');
}

/** The number itself is never repeated: what is shown is the text without it. */
function numbersFound(bare: string, digits: readonly ElevenDigits[], { found }: FreeTextRule): Finding[] {
  const hidden = digits.some(({ isValid }) => isValid) || (digits.length === 0 && bare.includes(HIDDEN_NUMBER));
  if (!hidden && !digits.some((one) => mayBeAPersons(one, { found }))) return [];
  const severity = hidden || found.elevenDigits === 'stopped' ? 'error' : 'warning';
  return [{ told: 'identity-number', severity, text: bare }];
}

/** Whether eleven digits are a national identity number, or may be one with a wrong digit, as the payer has it. */
export function mayBeAPersons(digits: ElevenDigits, { found }: Pick<FreeTextRule, 'found'>): boolean {
  const { text, isValid, beginsWithBirthDate } = digits;
  if (isValid || found.elevenDigits === 'stopped') return true;
  if (found.elevenDigits === 'allowed') return false;
  return beginsWithBirthDate && accountNumber(text.replace(/\D/g, '')) === undefined;
}

function without(text: string, digits: readonly ElevenDigits[]): string {
  return digits.reduceRight(
    (rest, { start, text: found }) => rest.slice(0, start) + HIDDEN_NUMBER + rest.slice(start + found.length),
    text,
  );
}
