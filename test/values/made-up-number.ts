import { fodselsnummer } from 'norsk-validator';

/** Made here, so that no number of a real person stands in the repository: a date, and the first serial whose control digits exist. */
export function madeUpNumber(birthDate: string): string {
  for (let rest = 99_999; rest > 0; rest -= 1) {
    const digits = birthDate + String(rest).padStart(5, '0');
    if (fodselsnummer(digits)) return digits;
  }
  throw new Error('unreachable: every date has a number');
}
