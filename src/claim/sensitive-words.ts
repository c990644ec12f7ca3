import { GIVEN_NAMES, ORDINARY, TREATMENT } from './name-words';

/** A named place of treatment, where it stands in the text. */
export interface NamedPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * «Sørlandet sykehus», «DPS Solvang»: a place of treatment together with its name.
 *
 * @source reading A-S03: such a place is warned about, where the bare word is stopped when the payer lists it
 */
export function namedPlacesOfTreatment(text: string): NamedPlace[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    if (!isTreatment(word.text)) return [];
    const [before, after] = [words[index - 1], words[index + 1]];
    const first = before && isNameOfPlace(before.text) && adjoins(text, before, word) ? before : word;
    const last = after && isNameOfPlace(after.text) && adjoins(text, word, after) ? after : word;
    if (first === last) return [];
    return [{ text: text.slice(first.start, last.end), start: first.start, end: last.end }];
  });
}

/**
 * Words that the payer calls sensitive, as they stand in the text, but for those of a named place of treatment.
 *
 * A long word is found inside others («psykologtime»). A short one would be found everywhere («rus» in «russ»), so it stands alone or has
 * one of a few endings.
 */
export function sensitiveWordsIn(text: string, listed: readonly string[], except: readonly NamedPlace[]): string[] {
  const sought = listed.map((word) => word.toLowerCase());
  const phrases = sought.filter((word) => word.includes(' ') && text.toLowerCase().includes(word));
  const words = wordsOf(text)
    .filter(({ start, end }) => !except.some((place) => place.start <= start && end <= place.end))
    .filter((word) => sought.some((one) => isFormOf(word.text.toLowerCase(), one)));
  return [...phrases, ...words.map((word) => word.text)];
}

function isFormOf(written: string, sought: string): boolean {
  if (sought.length >= 6) return written.includes(sought);
  return written
    .split('-')
    .some((piece) => piece.startsWith(sought) && (piece === sought || ENDINGS.test(piece.slice(sought.length))));
}

const ENDINGS =
  /^(?:n|en|ens|et|er|r|ene|ne|time|timen|besøk|besøket|kontor|kontoret|vakt|vakta|vakten|senter|senteret)$/;

function isTreatment(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .some((piece) => TREATMENT.test(piece));
}

/** A capital alone does not name a place: a sentence begins with one, and so does a person. */
function isNameOfPlace(word: string): boolean {
  const plain = word.toLowerCase();
  return /^\p{Lu}\p{Ll}/u.test(word) && !ORDINARY.has(plain) && !GIVEN_NAMES.has(plain) && !isTreatment(word);
}

function adjoins(text: string, one: NamedPlace, next: NamedPlace): boolean {
  return text.slice(one.end, next.start).trim() === '';
}

function wordsOf(text: string): NamedPlace[] {
  return [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
