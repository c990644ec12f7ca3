import { voucherNumber } from '../../../src/documents/vouchers/voucher-number';

describe('voucher-number', () => {
  it.each<[string, string, number | undefined]>([
    // why, name, number
    ['the number first', '3-hotell.pdf', 3],
    ['the number alone', '12.jpg', 12],
    ['after the word', 'bilag-3.jpg', 3],
    ['with blanks and a page', 'Bilag 03 side 2.png', 3],
    ['in nynorsk and English', 'vedlegg_7.pdf', 7],
    ['in English', 'Receipt no. 4.jpg', 4],
    ['a page of its own number', '3-2.jpg', 3],
    ['a letter at once', '3b.jpg', 3],
    ['zero is none', '0-hotell.pdf', undefined],
    ['a day is none', '12.03.2026.jpg', undefined],
    ['a day the other way is none', '2026-03-12 hotell.jpg', undefined],
    ['a camera’s number is none', '20260312_101500.jpg', undefined],
    ['a number later is none', 'IMG_3.jpg', undefined],
    ['no number', 'hotell.pdf', undefined],
  ])('%s: %s', (_why, name, expected) => {
    expect(voucherNumber(name)).toBe(expected);
  });
});
