import { dnummer, fodselsnummer, hnummer } from 'norsk-validator';

/** Blanks, full stops, slashes and every sort of hyphen. */
const BETWEEN = '[\\s./\\u00ad\\u2010-\\u2015\\u2212-]';

/** Eleven digits as people write them: «01019012345», «010190 12345», «01.01.90-12345», «01/01/90 12345». */
const ELEVEN_DIGITS = new RegExp(
  `(?<!\\d)\\d{2}${BETWEEN}?\\d{2}${BETWEEN}?\\d{2}${BETWEEN}{0,3}\\d{3}\\s?\\d{2}(?!\\d)`,
  'g',
);

/** Without these there is no such number, and nothing to replace. */
const SIX_DIGITS = new RegExp(`\\d\\d${BETWEEN}?\\d\\d${BETWEEN}?\\d\\d`);

/** What stands in the place of a national identity number. It is never kept, shown or printed. */
export const HIDDEN_NUMBER = '[fødselsnummer]';

/** The text without national identity numbers; the same text when there are none. */
export function withoutIdentityNumbers(text: string): string {
  if (text.length < 11 || !SIX_DIGITS.test(text)) return text;
  return text.replace(ELEVEN_DIGITS, (found) => (isIdentityNumber(found.replace(/\D/g, '')) ? HIDDEN_NUMBER : found));
}

/** A number of eleven digits, where it stands in a text. */
export interface ElevenDigits {
  readonly text: string;
  readonly start: number;
  /** Whether it can be a national identity number; any other eleven digits in its shape tell as much with one of them wrong. */
  readonly isValid: boolean;
  readonly beginsWithBirthDate: boolean;
}

export function elevenDigitsIn(text: string): ElevenDigits[] {
  if (text.length < 11 || !SIX_DIGITS.test(text)) return [];
  return [...text.matchAll(ELEVEN_DIGITS)].map(({ 0: found, index }) => {
    const digits = found.replace(/\D/g, '');
    const beginsWithBirthDate = startsWithBirthDate(digits);
    return { text: found, start: index, isValid: isIdentityNumber(digits), beginsWithBirthDate };
  });
}

/** «0101•• •••••»: enough for who wrote it to find it, and for nobody else to know whose it is. */
export function maskedNumber(number: string): string {
  let seen = 0;
  return number.replace(/\d/g, (digit) => (++seen <= 4 ? digit : '•'));
}

/** A number cell loses the leading zero of a number that was typed into it. */
export function isIdentityNumberCell(value: number): boolean {
  return Number.isInteger(value) && value >= 1e9 && value < 1e11 && isIdentityNumber(String(value).padStart(11, '0'));
}

/** Whether a national identity number stands anywhere in the text. */
export function hasIdentityNumber(text: string): boolean {
  return withoutIdentityNumbers(text) !== text;
}

/**
 * The library checks the two control digits alone, and one account number in eleven has them right by chance, since its own control digit
 * is the same as the second of these. So the digits must be a day of birth too.
 */
function isIdentityNumber(digits: string): boolean {
  return startsWithBirthDate(digits) && (fodselsnummer(digits) || dnummer(digits) || hnummer(digits));
}

/** 40 is added to the day in a D-number; 40, 65 or 80 to the month in help numbers and test numbers. */
function startsWithBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const isDay = day >= 1 && day <= 31 && Number(digits.slice(0, 2)) <= 71;
  return isDay && [0, 40, 65, 80].some((added) => month - added >= 1 && month - added <= 12);
}
