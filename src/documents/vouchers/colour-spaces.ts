import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFObject as Theirs } from '@cantoo/pdf-lib';
import type { PdfValue } from '../pdf/drawing';
import { latin1Text } from '../signing/platform';
import { CannotBind } from './cannot-bind';
import { nameText, unpacked, type CopiedValues } from './copied-values';

const PLAIN: ReadonlySet<string> = new Set(['DeviceRGB', 'DeviceGray', 'Pattern']);

/** Which colours a profile may be of, by how many it has. */
const PROFILE_COLOURS: Readonly<Record<number, readonly string[]>> = { 1: ['GRAY'], 3: ['RGB ', 'Lab '], 4: ['CMYK'] };

/**
 * A colour space that an archive document with a profile for the screen may have. Printing inks need a profile of their own, and named inks
 * must be the same in the whole file, which nobody can say of several vouchers.
 *
 * @throws {CannotBind}
 * @source ISO 19005-3, 6.2.4
 */
export function copiedColours(space: Theirs | undefined, values: CopiedValues): PdfValue {
  if (space instanceof PDFName && PLAIN.has(nameText(space))) return nameText(space);
  if (!(space instanceof PDFArray)) throw new CannotBind('colours');
  const kind = nameText(space.lookup(0, PDFName));
  const rest = (from: number) =>
    Array.from({ length: Math.max(0, space.size() - from) }, (_, index) => values.value(space.lookup(from + index)));
  switch (kind) {
    case 'CalGray':
    case 'CalRGB':
    case 'Lab':
      return [kind, ...rest(1)];
    case 'ICCBased':
      return [kind, profile(space.lookup(1), values)];
    case 'Indexed':
      return [kind, copiedColours(space.lookup(1), values), ...rest(2)];
    case 'Pattern':
      return space.size() > 1 ? [kind, copiedColours(space.lookup(1), values)] : kind;
    default:
      if (PLAIN.has(kind)) return kind;
      throw new CannotBind('colours');
  }
}

/** @source ICC.1:2001-04, 7.2: version at 8, class at 12, colours at 16, «acsp» at 36 */
function profile(stream: Theirs | undefined, values: CopiedValues): PdfValue {
  if (!(stream instanceof PDFRawStream)) throw new CannotBind('colours');
  const count = stream.dict.lookup(PDFName.of('N'));
  const head = unpacked(stream).subarray(0, 40);
  const word = (at: number) => latin1Text(head.subarray(at, at + 4));
  const isWhole =
    word(36) === 'acsp' &&
    (head[8] ?? 9) < 5 &&
    ['prtr', 'mntr', 'scnr', 'spac'].includes(word(12)) &&
    count instanceof PDFNumber &&
    PROFILE_COLOURS[count.asNumber()]?.includes(word(16));
  if (!isWhole) throw new CannotBind('colours');
  return values.stream(stream, ['N', 'Range']);
}

/** A group that is blended in printing inks is blended as its surroundings are. */
export function copiedGroup(group: Theirs | undefined, values: CopiedValues): PdfValue {
  if (!(group instanceof PDFDict)) return null;
  const made = values.entries(group, ['S', 'I', 'K']);
  const space = group.lookup(PDFName.of('CS'));
  if (space && !(space instanceof PDFName && nameText(space) === 'DeviceCMYK'))
    made['CS'] = copiedColours(space, values);
  return made;
}
