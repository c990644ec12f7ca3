import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';
import { Unzlib } from 'fflate';
import { latin1Text } from '../signing/platform';
import type { Pixels } from './scaled';

export interface PngHead {
  readonly width: number;
  readonly height: number;
}

/** Its size, from its header alone. */
export function pngHead(bytes: Uint8Array): PngHead | undefined {
  if (bytes.length < 33 || latin1Text(bytes.subarray(12, 16)) !== 'IHDR') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The picture on white. @throws when the file is broken, or holds more than its header says */
export function pngPixels(bytes: Uint8Array, { width, height }: PngHead): Pixels {
  // The most that a point can take, and a byte before each row, seven times over where the rows are woven.
  if (!holdsAtMost(bytes, width * height * 8 + height * 14 + 64)) throw new Error('more data than points');
  const png = decode(bytes);
  const { data, channels, isDeep } = plain(png);
  const rgb = new Uint8Array(width * height * 3);
  const byte = (at: number): number => (isDeep ? (data[at] as number) >> 8 : (data[at] as number));
  for (let point = 0, from = 0, to = 0; point < width * height; point += 1, from += channels, to += 3) {
    const isGrey = channels < 3;
    const alpha = channels % 2 === 0 ? byte(from + channels - 1) : 255;
    for (let colour = 0; colour < 3; colour += 1) {
      const value = byte(isGrey ? from : from + colour);
      rgb[to + colour] = alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255);
    }
  }
  return { width, height, rgb };
}

/** Without a palette and without points of less than a byte. */
function plain(png: DecodedPng): { data: ArrayLike<number>; channels: number; isDeep: boolean } {
  const { data, channels, depth, palette, width, height } = png;
  if (palette) {
    const converted = convertIndexedToRgb(png);
    return { data: converted, channels: converted.length / (width * height), isDeep: false };
  }
  if (depth >= 8) return { data, channels, isDeep: depth === 16 };
  const most = (1 << depth) - 1;
  const bytesInRow = Math.ceil((width * depth) / 8);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const packed = data[y * bytesInRow + (bit >> 3)] as number;
      grey[y * width + x] = (((packed >> (8 - depth - (bit & 7))) & most) * 255) / most;
    }
  return { data: grey, channels: 1, isDeep: false };
}

const SLICE = 16_384;

/** A small file can be made to unpack to gigabytes: counted a slice at a time, and kept nowhere. */
function holdsAtMost(bytes: Uint8Array, most: number): boolean {
  let size = 0;
  const inflate = new Unzlib((chunk) => {
    size += chunk.length;
  });
  for (const data of dataChunks(bytes))
    for (let at = 0; at < data.length; at += SLICE) {
      inflate.push(data.subarray(at, at + SLICE));
      if (size > most) return false;
    }
  return true;
}

function dataChunks(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end > bytes.length) break;
    if (latin1Text(bytes.subarray(at + 4, at + 8)) === 'IDAT') found.push(bytes.subarray(at + 8, end));
    at = end + 4;
  }
  return found;
}
