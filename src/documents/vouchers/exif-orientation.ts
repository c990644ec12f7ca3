import { latin1Text } from '../signing/platform';
import { segmentsOf } from './jpeg-segments';

/** How a camera was held: 1 upright, 3 upside down, 6 and 8 on its sides; the even of the first five are mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const APP1 = 0xe1;
const ORIENTATION = 0x0112;

/**
 * What EXIF says of the camera; upright where it says nothing that can be understood.
 *
 * @source EXIF 2.32, 4.6.4 (tag 274); TIFF 6.0, section 2
 */
export function exifOrientation(bytes: Uint8Array): Orientation {
  for (const { marker, start, end } of segmentsOf(bytes)) {
    const head = start + 4;
    if (marker === APP1 && latin1Text(bytes.subarray(head, head + 6)) === 'Exif\0\0')
      return orientationIn(bytes.subarray(head + 6, end));
  }
  return 1;
}

function orientationIn(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const isLittle = latin1Text(tiff.subarray(0, 2)) === 'II';
  if (tiff.length < 8) return 1;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}
