import { unzlibSync } from 'fflate';
import { latin1Text } from '../../signing/platform';
import { segmentsOf } from '../jpeg-segments';
import { exifTold } from './exif-told';
import { photoshopTold } from './iptc-told';
import { textOf } from './text-bytes';
import { tell, type ToldByFile } from './told';
import { xmpTold } from './xmp-told';

const EXIF_MARK = 'Exif\0\0';
const XMP_MARK = 'http://ns.adobe.com/xap/1.0/\0';
const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;

/** What a JPEG tells in the parts before its points, and in what some phones put after them. */
export function jpegTold(bytes: Uint8Array): ToldByFile[] {
  const segments = segmentsOf(bytes);
  const head = segments.flatMap(({ marker, start, end }) => {
    const body = bytes.subarray(start + 4, end);
    if (marker === COMMENT) return tell('text', 'JPEG comment', textOf(body));
    if (marker === APP13) return photoshopTold(body);
    if (marker !== APP1) return [];
    const mark = latin1Text(body.subarray(0, XMP_MARK.length));
    if (mark.startsWith(EXIF_MARK)) return exifTold(body.subarray(EXIF_MARK.length));
    return mark === XMP_MARK ? xmpTold(textOf(body.subarray(XMP_MARK.length))) : [];
  });
  return [...head, ...after(bytes, segments.at(-1)?.end ?? bytes.length)];
}

/** A second picture, or text, behind the end of the first. */
function after(bytes: Uint8Array, scan: number): ToldByFile[] {
  for (let at = scan; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd9) continue;
    const rest = bytes.length - at - 2;
    return rest > 0 ? tell('picture', 'JPEG trailer', `${rest} bytes`) : [];
  }
  return [];
}

const MOST_TEXT = 1_000_000;

/** @source PNG (ISO 15948), 11.3.4 and 11.3.6; eXIf of its extensions */
export function pngTold(bytes: Uint8Array): ToldByFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const told: ToldByFile[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (end > bytes.length) break;
    const data = bytes.subarray(at + 8, end);
    const type = latin1Text(bytes.subarray(at + 4, at + 8));
    if (type === 'eXIf') told.push(...exifTold(data));
    if (type === 'tIME') told.push(...tell('time', 'PNG tIME', [...data].join(' ')));
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') told.push(...pngText(type, data));
    at = end + 4;
  }
  return told;
}

function pngText(type: string, data: Uint8Array): ToldByFile[] {
  const end = data.indexOf(0);
  if (end < 0) return [];
  const key = latin1Text(data.subarray(0, end));
  const text = textOf(textPart(type, data, end));
  if (key === 'XML:com.adobe.xmp') return xmpTold(text);
  const sort = /author|copyright/i.test(key)
    ? 'person'
    : /time/i.test(key)
      ? 'time'
      : /software/i.test(key)
        ? 'program'
        : 'text';
  return tell(sort, `PNG ${key}`, text);
}

function textPart(type: string, data: Uint8Array, end: number): Uint8Array {
  if (type === 'tEXt') return data.subarray(end + 1);
  if (type === 'zTXt') return unpacked(data.subarray(end + 2));
  const isPacked = data[end + 1] === 1;
  const language = data.indexOf(0, end + 3);
  const translated = data.indexOf(0, language + 1);
  const text = data.subarray(translated + 1);
  return isPacked ? unpacked(text) : text;
}

/** Cut off where it grows beyond what a text is. */
function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return unzlibSync(bytes, { out: new Uint8Array(MOST_TEXT) });
  } catch {
    return new Uint8Array();
  }
}

/** The parts of a HEIC file stand anywhere in it, under the same marks. */
export function heicTold(bytes: Uint8Array): ToldByFile[] {
  const text = latin1Text(bytes);
  const exif = text.indexOf(EXIF_MARK);
  const packet = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(text)?.[0];
  return [
    ...(exif >= 0 ? exifTold(bytes.subarray(exif + EXIF_MARK.length)) : []),
    ...(packet ? xmpTold(textOf(Uint8Array.from(packet, (letter) => letter.charCodeAt(0)))) : []),
  ];
}
