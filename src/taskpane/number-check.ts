import {
  accountNumber,
  accountNumberText,
  kid,
  organisationNumber,
  organisationNumberText,
} from '../values/identifiers';
import { element } from './element';
import type { Speech } from './say';

const CHECKS = [
  { name: 'organisationNumber', read: organisationNumber, print: organisationNumberText },
  { name: 'accountNumber', read: accountNumber, print: accountNumberText },
  { name: 'kid', read: kid, print: (digits: string) => digits },
] as const;

/** Which numbers the text can be. Nothing for an empty text. */
export function numberCheck(text: string, { say, words }: Speech): HTMLElement[] {
  if (text.trim() === '') return [];
  const rows = CHECKS.map(({ name, read, print }) => {
    const digits = read(text);
    const answer =
      digits === undefined
        ? element('span', { class: 'amount bad' }, `✕ ${words.notValid}`)
        : element('span', { class: 'amount good' }, `✓ ${say('valid', { text: print(digits) })}`);
    return element('li', { class: 'row' }, element('span', {}, words[name]), answer);
  });
  return [element('ul', { class: 'card' }, ...rows)];
}
