import type { FreeTextRule } from '../regulation/schema';
import { elevenDigitsIn, maskedNumber } from '../values/identity-number';
import { issue, type Issue } from './issue';
import { NOBODY, type KnownPeople } from './known-people';
import { findingsIn } from './text-findings';

/**
 * What the name of a voucher tells of people: it stands on the papers and in the bundle.
 *
 * @source S-30, T-47; audit control C-26
 */
export function fileNameIssues(name: string, rule: FreeTextRule, people: KnownPeople = NOBODY): Issue[] {
  const stem = name.replace(/\.\p{L}[\p{L}\d]{1,4}$/u, '');
  return findingsIn(stem, rule, people).map(({ told, severity, text }) =>
    issue(severity, `file-name/${told}`, {}, { name: withMaskedNumbers(name), text }),
  );
}

/** A text with its identity numbers, right or not, as they may be shown. */
export function withMaskedNumbers(text: string): string {
  return elevenDigitsIn(text).reduceRight(
    (rest, { start, text: found }) => rest.slice(0, start) + maskedNumber(found) + rest.slice(start + found.length),
    text,
  );
}
