import { joined } from '../signing/platform';

/** A part of a JPEG file that is not the picture's own points. */
export interface Segment {
  /** Its second byte: 0xe1 is APP1, where EXIF stands. */
  readonly marker: number;
  readonly start: number;
  /** Where the next one begins. */
  readonly end: number;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The segments up to the first scan; fewer where the file is broken. */
export function segmentsOf(bytes: Uint8Array): Segment[] {
  const found: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) break;
    const end = at + 2 + uint16(bytes, at + 2);
    if (end < at + 4 || end > bytes.length) break;
    found.push({ marker, start: at, end });
    if (marker === START_OF_SCAN) break;
    at = end;
  }
  return found;
}

export interface JpegHead {
  readonly width: number;
  readonly height: number;
  /** 1 is grey, 3 colours, 4 printing inks. */
  readonly components: number;
}

/** Its size, from its header alone. */
export function jpegHead(bytes: Uint8Array): JpegHead | undefined {
  const frame = segmentsOf(bytes).find(({ marker }) => isFrame(marker));
  if (!frame || frame.end - frame.start < 10) return undefined;
  const { start } = frame;
  return {
    height: uint16(bytes, start + 5),
    width: uint16(bytes, start + 7),
    components: bytes[start + 9] as number,
  };
}

/** SOF0 to SOF15, but for the three that are something else (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** APP0 says how the file is to be read, APP14 what its colours are; the others, and comments, are about the camera and the place. */
const KEPT_APPS = [0xe0, 0xee];

/** A JPEG without what is told about it, and without what some cameras put after the picture. Its points are as they were. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    // Not what we know of JPEG: nothing is taken away that might be the picture.
    if (bytes[at] !== 0xff) return bytes;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) return joined(...kept, bytes.subarray(at, at + 2));
    const head = at + 2 + uint16(bytes, at + 2);
    // A progressive picture has several scans, with tables between them.
    const end = marker === START_OF_SCAN ? endOfScan(bytes, head) : head;
    if (marker < 0xe0 || KEPT_APPS.includes(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined(...kept);
}

/** Within a scan, 0xff is followed by 0, or by a mark to start over (0xd0 to 0xd7). */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] as number;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
