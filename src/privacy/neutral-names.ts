import { voucherNumber } from '../documents/vouchers/voucher-number';

/** «1-hotell-Ola.PDF» is «1.pdf»; the next with the same number is «1 (2).pdf», and one without a number «fil 1.pdf». In the order given. */
export function neutralNames(names: readonly string[], word: string): string[] {
  const taken = new Set<string>();
  let without = 0;
  return names.map((name) => {
    const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0].toLowerCase() ?? '';
    const number = voucherNumber(name);
    const stem = number === undefined ? `${word} ${++without}` : String(number);
    let neutral = `${stem}${ending}`;
    for (let copy = 2; taken.has(neutral); copy++) neutral = `${stem} (${copy})${ending}`;
    taken.add(neutral);
    return neutral;
  });
}
