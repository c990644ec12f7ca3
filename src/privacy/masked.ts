import { NOBODY, type KnownPeople } from '../claim/known-people';
import { findingsIn, mayBeAPersons, searchable } from '../claim/text-findings';
import type { FreeTextRule } from '../regulation/schema';
import { elevenDigitsIn } from '../values/identity-number';
import type { ChangeSort } from './change';

/** What is to be hidden. */
export interface Hiding {
  readonly rule: FreeTextRule;
  /** Names that are hidden in whatever letters they stand. */
  readonly people: KnownPeople;
}

export interface Masked {
  /** As long as it was, letter for letter. */
  readonly text: string;
  readonly changes: readonly ChangeSort[];
}

/**
 * The text with dots for the letters and digits of what it tells of people. National identity numbers go whatever the rule says, and so do
 * names that are known; the rest as the payer has it: what is allowed stays.
 */
export function masked(written: string, { rule, people }: Hiding): Masked {
  let text = written.normalize('NFC');
  const changes: ChangeSort[] = [];
  for (const digits of elevenDigitsIn(searchable(text))) {
    if (!mayBeAPersons(digits, rule)) continue;
    text = dotted(text, digits.start, digits.text.length);
    changes.push('masked-identity-number');
  }
  const findings = [
    ...(people.size > 0 ? findingsIn(searchable(text), NAMES_ALONE, people) : []).filter((one) =>
      isKnown(one.text, people),
    ),
    ...findingsIn(searchable(text), rule, NOBODY),
  ];
  for (const { told, text: found } of findings) {
    if (told === 'identity-number') continue;
    for (let at = place(text, found, 0); at >= 0; at = place(text, found, at + found.length)) {
      text = dotted(text, at, found.length);
      changes.push(`masked-${told}`);
    }
  }
  return { text, changes };
}

const NAMES_ALONE: FreeTextRule = {
  sensitiveWords: [],
  found: { elevenDigits: 'allowed', phoneNumber: 'allowed', eMail: 'allowed', placeOfTreatment: 'allowed' },
};

function isKnown(found: string, people: KnownPeople): boolean {
  return (found.toLowerCase().match(/\p{L}+/gu) ?? []).every(
    (part) => people.has(part) || people.has(part.replace(/s$/, '')),
  );
}

/** Where it stands by itself, not within another word. */
function place(text: string, found: string, from: number): number {
  const searched = searchable(text);
  for (let at = searched.indexOf(found, from); at >= 0; at = searched.indexOf(found, at + 1)) {
    const [before = '', after = ''] = [searched[at - 1], searched[at + found.length]];
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return at;
  }
  return -1;
}

function dotted(text: string, start: number, length: number): string {
  const found = text.slice(start, start + length).replace(/[\p{L}\d]/gu, (one) => '•'.repeat(one.length));
  return text.slice(0, start) + found + text.slice(start + length);
}
