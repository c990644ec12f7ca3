/**
 * Norwegian numbers with control digits. Each reader takes people's own spacing and gives the bare digits, or undefined when the number
 * cannot be right. The arithmetic is norsk-validator's; what stands here is what it leaves out.
 */
import { kidnummer, kontonummer, organisasjonsnummer } from 'norsk-validator';

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

function withoutSpacing(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

/** All zeros pass every modulus, and are what a system fills in for nothing. */
function isDigits(text: string, count: number): boolean {
  return text.length === count && /^\d+$/.test(text) && /[1-9]/.test(text);
}
