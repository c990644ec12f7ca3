import { exifOrientation } from '../documents/vouchers/exif-orientation';
import { withoutMetadata } from '../documents/vouchers/jpeg-segments';
import { joined, latin1Text } from '../documents/signing/platform';

/** A JPEG with the same points, and nothing told but how the camera was held: else it would lie on its side. */
export function redactedJpeg(bytes: Uint8Array): Uint8Array {
  const orientation = exifOrientation(bytes);
  const plain = withoutMetadata(bytes);
  if (orientation === 1) return plain;
  return joined(plain.subarray(0, 2), orientationAlone(orientation), plain.subarray(2));
}

/** EXIF with one field. @source EXIF 2.32, 4.6.4 (tag 274) */
function orientationAlone(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}

/** What a PNG is drawn from; all else is about it. */
const DRAWN = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs|bKGD|acTL|fcTL|fdAT)$/;

export function redactedPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const type = latin1Text(bytes.subarray(at + 4, at + 8));
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    if (DRAWN.test(type)) kept.push(bytes.subarray(at, end));
    at = end;
    if (type === 'IEND') break;
  }
  return joined(...kept);
}
