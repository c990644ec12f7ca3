/** What people write before the number, in the three languages. */
const BEFORE = 'bilag|vedlegg|kvittering|voucher|attachment|receipt';

/** Not a day or a camera's number: a number of more than three digits is none, and so is one that a two-digit number follows at once. */
const NUMBER = new RegExp(
  `^(?:(?:${BEFORE})(?:\\s*(?:nr|no)\\.?)?[\\s_.-]*)?0*([1-9]\\d{0,2})(?!\\d)(?![._-]\\d\\d)`,
  'i',
);

/** The number of the voucher that a file belongs to: 3 for «3-hotell.pdf», «bilag-3.jpg» and «Bilag 03 side 2.png». */
export function voucherNumber(name: string): number | undefined {
  const found = NUMBER.exec(name.normalize('NFC'))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The same name with another number: the number that is there gives way, and a name without one gets it in front. */
export function withVoucherNumber(name: string, number: number): string {
  if (voucherNumber(name) === number) return name;
  const plain = name.normalize('NFC');
  const renamed = plain.replace(NUMBER, (found) => found.replace(/\d+$/, String(number)));
  return voucherNumber(renamed) === number ? renamed : `${number} ${name}`;
}
