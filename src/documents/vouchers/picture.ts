import { decode, encode } from 'jpeg-js';
import { dictionaryOf, PdfObject, type Drawing } from '../pdf/drawing';
import { exifOrientation } from './exif-orientation';
import { jpegHead } from './jpeg-segments';
import { JPEG_QUALITY, LONGEST_SIDE, MOST_PIXELS } from './limits';
import { pngHead, pngPixels } from './png-pixels';
import { scaledDown, upright, type Pixels } from './scaled';

export type PictureRefusal = 'broken' | 'pixels';

/**
 * A picture as it is bound in: upright, no larger than needed, and made anew, so that nothing of what the file told of place, time and
 * device is left. The same file gives the same bytes.
 */
export function boundPicture(bytes: Uint8Array, sort: 'jpeg' | 'png'): Uint8Array | PictureRefusal {
  const head = sort === 'jpeg' ? jpegHead(bytes) : pngHead(bytes);
  if (!head || head.width === 0 || head.height === 0) return 'broken';
  if (head.width * head.height > MOST_PIXELS) return 'pixels';
  try {
    const pixels = sort === 'jpeg' ? jpegPixels(bytes) : pngPixels(bytes, head);
    const orientation = sort === 'jpeg' ? exifOrientation(bytes) : 1;
    return jpegOf(upright(scaledDown(pixels, LONGEST_SIDE), orientation));
  } catch {
    return 'broken';
  }
}

/** The points of a picture that somebody else has unpacked, made into the same. Four bytes a point: red, green, blue, and how much is seen. */
export interface UnpackedPicture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array | Uint8ClampedArray;
}

export function boundFromPoints({ width, height, rgba }: UnpackedPicture): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let point = 0; point < width * height; point += 1)
    for (let colour = 0; colour < 3; colour += 1) rgb[point * 3 + colour] = rgba[point * 4 + colour] as number;
  return jpegOf(scaledDown({ width, height, rgb }, LONGEST_SIDE));
}

/** @throws when it is cut off or broken */
function jpegPixels(bytes: Uint8Array): Pixels {
  const limits = { maxResolutionInMP: MOST_PIXELS / 1e6 + 1, maxMemoryUsageInMB: 4096 };
  const decoded = decode(bytes, { useTArray: true, formatAsRGBA: false, tolerantDecoding: false, ...limits });
  return { width: decoded.width, height: decoded.height, rgb: decoded.data };
}

function jpegOf({ width, height, rgb }: Pixels): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    data[to] = rgb[from] as number;
    data[to + 1] = rgb[from + 1] as number;
    data[to + 2] = rgb[from + 2] as number;
    data[to + 3] = 255;
  }
  return Uint8Array.from(encode({ width, height, data }, JPEG_QUALITY).data);
}

/** A JPEG that Krav has made, as it stands in a PDF. */
export function pictureDrawing(bytes: Uint8Array): Drawing {
  const head = jpegHead(bytes);
  if (!head) throw new Error('unreachable: a picture that Krav made has a header');
  const { width, height } = head;
  const object = new PdfObject();
  object.entries = dictionaryOf([
    ['Type', 'XObject'],
    ['Subtype', 'Image'],
    ['Width', width],
    ['Height', height],
    ['ColorSpace', 'DeviceRGB'],
    ['BitsPerComponent', 8],
    ['Filter', 'DCTDecode'],
  ]);
  object.bytes = bytes;
  return { width, height, own: { width: 1, height: 1 }, object };
}
