import { latin1Text } from '../../signing/platform';
import { uint16 } from '../jpeg-segments';
import { textOf } from './text-bytes';
import { tell, type ToldByFile, type ToldSort } from './told';

/** @source IPTC-IIM 4.2, record 2 */
const KNOWN: Readonly<Record<number, readonly [ToldSort, string]>> = {
  5: ['text', 'IPTC ObjectName'],
  25: ['text', 'IPTC Keywords'],
  55: ['time', 'IPTC DateCreated'],
  65: ['program', 'IPTC OriginatingProgram'],
  80: ['person', 'IPTC By-line'],
  85: ['person', 'IPTC By-lineTitle'],
  90: ['place', 'IPTC City'],
  92: ['place', 'IPTC Sub-location'],
  95: ['place', 'IPTC Province'],
  101: ['place', 'IPTC Country'],
  105: ['text', 'IPTC Headline'],
  110: ['person', 'IPTC Credit'],
  116: ['person', 'IPTC CopyrightNotice'],
  118: ['person', 'IPTC Contact'],
  120: ['text', 'IPTC Caption'],
  122: ['person', 'IPTC Writer'],
};

export function iptcTold(bytes: Uint8Array): ToldByFile[] {
  const told: ToldByFile[] = [];
  for (let at = 0; at + 5 <= bytes.length;) {
    if (bytes[at] !== 0x1c) {
      at += 1;
      continue;
    }
    const [record, field] = [bytes[at + 1], bytes[at + 2] ?? 0];
    const size = uint16(bytes, at + 3);
    const known = record === 2 ? KNOWN[field] : undefined;
    if (known) told.push(...tell(known[0], known[1], textOf(bytes.subarray(at + 5, at + 5 + size))));
    at += 5 + size;
  }
  return told;
}

const PHOTOSHOP = 'Photoshop 3.0\0';
const IPTC_BLOCK = 0x0404;

/** The part of a JPEG where Photoshop, and most that write IPTC, keep it. */
export function photoshopTold(body: Uint8Array): ToldByFile[] {
  if (latin1Text(body.subarray(0, PHOTOSHOP.length)) !== PHOTOSHOP) return [];
  const told: ToldByFile[] = [];
  for (let at = PHOTOSHOP.length; at + 12 <= body.length && latin1Text(body.subarray(at, at + 4)) === '8BIM';) {
    const id = uint16(body, at + 4);
    const name = ((body[at + 6] ?? 0) + 2) & ~1;
    const start = at + 6 + name + 4;
    const size = uint16(body, start - 4) * 65_536 + uint16(body, start - 2);
    if (id === IPTC_BLOCK) told.push(...iptcTold(body.subarray(start, start + size)));
    at = start + size + (size & 1);
  }
  return told;
}
