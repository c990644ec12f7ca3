import { CannotSign } from './cannot-sign';
import type { PdfFile } from './pdf-file';
import type { Revision } from './revision';

/**
 * Copies what is pointed to from one PDF of ours into a revision of another, with all that it points to in its turn.
 *
 * @param value as written in `from`: a reference, or a dictionary with references
 * @returns the value as it is to be written in the revision
 */
export function imported(value: string, from: PdfFile, into: Revision): string {
  const numbers = new Map<number, number>();
  const copy = (text: string): string =>
    text.replace(/(\d+) 0 R\b/g, (_, old: string) => `${numberOf(Number(old))} 0 R`);
  const numberOf = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    const number = into.newNumber();
    numbers.set(old, number);
    const object = from.object(old).trimEnd();
    // A page would bring its whole document along.
    if (/\/Type \/Pages?\b/.test(object)) throw new CannotSign('pdf/broken');
    const stream = object.indexOf('stream\n');
    into.put(number, stream < 0 ? copy(object) : copy(object.slice(0, stream)) + object.slice(stream));
    return number;
  };
  return copy(value);
}
