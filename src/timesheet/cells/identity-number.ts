import { dnummer, fodselsnummer, hnummer } from 'norsk-validator';

/** Eleven digits as people write them: «01019012345», «010190 12345», «01.01.90-12345». */
const ELEVEN_DIGITS = /(?<!\d)\d{2}[ .\u00a0]?\d{2}[ .\u00a0]?\d{2}[ .\u00a0-]{0,3}\d{3}[ \u00a0]?\d{2}(?!\d)/g;

/** Without these there is no such number, and nothing to replace. */
const SIX_DIGITS = /\d\d[ .\u00a0]?\d\d[ .\u00a0]?\d\d/;

/** What stands in the place of a national identity number. It is never kept, shown or printed. */
export const HIDDEN_NUMBER = '[fødselsnummer]';

/** The text without national identity numbers; the same text when there are none. */
export function withoutIdentityNumbers(text: string): string {
  if (text.length < 11 || !SIX_DIGITS.test(text)) return text;
  return text.replace(ELEVEN_DIGITS, (found) => (isIdentityNumber(found.replace(/\D/g, '')) ? HIDDEN_NUMBER : found));
}

/** A number cell loses the leading zero of a number that was typed into it. */
export function isIdentityNumberCell(value: number): boolean {
  return Number.isInteger(value) && value >= 1e9 && value < 1e11 && isIdentityNumber(String(value).padStart(11, '0'));
}

function isIdentityNumber(digits: string): boolean {
  // The package checks the two control digits only, and one bank account number in eleven has them right by chance.
  return startsWithBirthDate(digits) && (fodselsnummer(digits) || dnummer(digits) || hnummer(digits));
}

/** Day + 40 in a D number; month + 40 or + 80 in help numbers and in the tax authority's synthetic numbers. */
function startsWithBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  return Number(digits.slice(0, 2)) <= 71 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
