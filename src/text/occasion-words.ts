/**
 * Words that say what a row is about, in bokmål, nynorsk and English, whole or as the beginning of a word: «kurs» is found in «kurset» and
 * «kursdag», not in «diskurs».
 */
const COURSE = [
  'kurs',
  'konferanse',
  'kongress',
  'seminar',
  'studiereise',
  'studietur',
  'course',
  'conference',
  'congress',
];

const FLIGHT = ['fly', 'flight', 'e-billett', 'eticket', 'e-ticket', 'sas', 'norwegian', 'widerøe'];

/** «fly» begins these too, and none of them is a journey by air. */
const NO_FLIGHT = ['flytt', 'flyttb', 'flyt', 'flygel', 'flyer'];

/** A journey to learn something needs its programme. @source T-32, T-33, T-93, T-95 */
export function isCourse(text: string): boolean {
  return wordsOf(text).some((word) => COURSE.some((known) => word.startsWith(known)));
}

/** @source T-34 */
export function isFlight(text: string): boolean {
  return wordsOf(text).some(
    (word) =>
      FLIGHT.some((known) => (known.length > 3 || known === 'fly' ? word.startsWith(known) : word === known)) &&
      !NO_FLIGHT.some((other) => word.startsWith(other)),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}-]+/u);
}
