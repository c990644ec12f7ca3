/**
 * Norwegian numbers with control digits. Each reader takes people's own spacing and gives the bare digits, or undefined when the number
 * cannot be right. The arithmetic is norsk-validator's; what stands here is what it leaves out.
 */
import { fodselsnummer, kidnummer, kontonummer, organisasjonsnummer } from 'norsk-validator';

/**
 * «NO 987 654 325 MVA» is "987654325".
 *
 * The first digit 8 or 9 is how numbers are handed out, not a rule, so it is not enforced.
 */
export function organisationNumber(text: string): string | undefined {
  const digits = withoutSpacing(text)
    .replace(/^NO(?=\d)/i, '')
    .replace(/(?<=\d)MVA$/i, '');
  return isDigits(digits, 9) && organisasjonsnummer(digits) ? digits : undefined;
}

/** «8601.11.17947» is "86011117947". */
export function accountNumber(text: string): string | undefined {
  const digits = withoutSpacing(text);
  return isDigits(digits, 11) && kontonummer(digits) ? digits : undefined;
}

/**
 * A payment reference: 2 to 25 characters, the last a control sign by modulus 10 or 11. Under modulus 11 that sign may be a hyphen.
 *
 * The library finds neither the hyphen nor the 0 of modulus 10 (it works out 10), so the sign is found by asking it about each digit:
 * when none fits, the sign is the one that the library cannot say.
 */
export function kid(text: string): string | undefined {
  const signs = text.replace(/\s/g, '');
  const [, body, sign] = /^(\d{1,24})([\d-])$/.exec(signs) ?? [];
  if (body === undefined) return undefined;
  const fits = sign === signByModulus10(body) || sign === signByModulus11(body);
  return fits ? signs : undefined;
}

function signByModulus10(body: string): string {
  return DIGITS.find((digit) => kidnummer(body + digit, false, true)) ?? '0';
}

function signByModulus11(body: string): string {
  return DIGITS.find((digit) => kidnummer(body + digit, true, false)) ?? '-';
}

const DIGITS = [...'0123456789'];

/** "987 654 325" */
export function organisationNumberText(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3');
}

/** "8601 11 17947" */
export function accountNumberText(digits: string): string {
  return digits.replace(/^(\d{4})(\d{2})(\d{5})$/, '$1 $2 $3');
}

/** "NO987654325MVA" */
export function vatNumber(digits: string): string {
  return `NO${digits}MVA`;
}

/** "NO 987 654 325 MVA" */
export function vatNumberText(digits: string): string {
  return `NO ${organisationNumberText(digits)} MVA`;
}

/** The text with every national identity number in it hidden; the same text when there is none. */
export function withoutIdentityNumbers(text: string): string {
  return text.replace(ELEVEN_DIGITS, (found) => (isIdentityNumber(found) ? '•'.repeat(found.length) : found));
}

/** Whether a national identity number stands anywhere in the text. */
export function hasIdentityNumber(text: string): boolean {
  return withoutIdentityNumbers(text) !== text;
}

/** «01019012345», «010190 12345», «01.01.90 - 123 45» */
const ELEVEN_DIGITS = /(?<!\d)\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]{0,3}\d{3}\s?\d{2}(?!\d)/g;

/**
 * The library checks the two control digits alone, which one in 121 of all 11-digit numbers passes, and one in eleven of all account numbers
 * and references, since their control digit is the same as the second of these. So the digits must be a day too: of birth, with
 * 40 added in a D-number, and with 40, 65 or 80 added to the month in a help number or a test number.
 */
function isIdentityNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const isDay = day >= 1 && day <= 31 && Number(digits.slice(0, 2)) <= 71;
  const isMonth = [0, 40, 65, 80].some((added) => month - added >= 1 && month - added <= 12);
  return isDay && isMonth && fodselsnummer(digits);
}

function withoutSpacing(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

/** All zeros pass every modulus, and are what a system fills in for nothing. */
function isDigits(text: string, count: number): boolean {
  return text.length === count && /^\d+$/.test(text) && /[1-9]/.test(text);
}
