import { dayFromParts } from '../values/day';

/** Eight digits as Norwegians group them, with or without the country's code. Numbers here begin with 2 to 9. */
const EIGHT_DIGITS =
  /(?<!\d[\s.,:/-]?)(?:(?:\+|00)47\s?)?(?:[2-9]\d{7}|[2-9]\d \d\d \d\d \d\d|[2-9]\d\d \d\d \d\d\d|[2-9]\d\d \d{5}|[2-9]\d{3} \d{4})(?![\s.,:/-]?\d)/g;

/** Norwegian telephone numbers in a text, as they stand there. A day written as 20240903 is none. */
export function phoneNumbers(text: string): string[] {
  return (text.match(EIGHT_DIGITS) ?? []).filter((found) => !isDay(found));
}

function isDay(digits: string): boolean {
  if (!/^(19|20)\d{6}$/.test(digits)) return false;
  return dayFromParts(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))) !== undefined;
}
