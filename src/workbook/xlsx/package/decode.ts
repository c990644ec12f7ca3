import { strFromU8 } from 'fflate';

type Decoder = (bytes: Uint8Array) => string;

/**
 * Text of an XML part, piece by piece. OPC allows UTF-8 and UTF-16; some writers leave a byte order mark.
 * A character cut in two by the piecing is carried over to the next piece.
 */
export function* decode(pieces: Iterable<Uint8Array>): Generator<string> {
  let carried: Uint8Array = new Uint8Array(0);
  let encoding: Encoding | undefined;
  for (const piece of pieces) {
    const bytes = carried.length === 0 ? piece : concatenated(carried, piece);
    if (encoding === undefined && bytes.length < 4) {
      carried = bytes;
      continue;
    }
    const isFirst = encoding === undefined;
    encoding ??= encodingOf(bytes);
    const end = encoding.wholeEnd(bytes);
    carried = bytes.slice(end);
    const text = encoding.decode(bytes.subarray(0, end));
    yield isFirst && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
  if (carried.length > 0) yield (encoding ?? UTF8).decode(carried);
}

interface Encoding {
  readonly decode: Decoder;
  /** Where the last whole character ends. */
  readonly wholeEnd: (bytes: Uint8Array) => number;
}

/** The platform's decoder swallows a byte order mark at the start of every piece; inside a text it is a character like any other. */
const UTF8: Encoding = {
  decode: (bytes) => {
    const startsWithMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return startsWithMark ? '\ufeff' + strFromU8(bytes.subarray(3)) : strFromU8(bytes);
  },
  wholeEnd: (bytes) => {
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back]!;
      if (byte < 0x80) break;
      if (byte >= 0xc0) return leadLength(byte) > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
  },
};

function leadLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

const LATIN1: Encoding = { decode: (bytes) => strFromU8(bytes, true), wholeEnd: (bytes) => bytes.length };
const UTF16_LITTLE = utf16(0, 1);
const UTF16_BIG = utf16(1, 0);

function utf16(low: 0 | 1, high: 0 | 1): Encoding {
  return {
    decode: (bytes) => {
      let text = '';
      for (let at = 0; at + 1 < bytes.length; at += 8192) {
        const end = Math.min(at + 8192, bytes.length - 1);
        const codes: number[] = [];
        for (let unit = at; unit < end; unit += 2) codes.push(bytes[unit + low]! | (bytes[unit + high]! << 8));
        text += String.fromCharCode(...codes);
      }
      return text;
    },
    wholeEnd: (bytes) => bytes.length - (bytes.length % 2),
  };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return UTF16_LITTLE;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return UTF16_BIG;
  // Not allowed, but written all the same; read as UTF-8 every æ, ø and å would be lost.
  return /^<\?xml[^>]*encoding\s*=\s*["']iso-8859-1/i.test(strFromU8(bytes.subarray(0, 100), true)) ? LATIN1 : UTF8;
}

function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
