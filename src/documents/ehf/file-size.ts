import { doubtful, type Finding } from './findings';

/** No rule limits it, but receivers do, some at ten million bytes; half of that is well clear of them all. */
const MOST_BYTES = 5_000_000;

/** The whole file with its attachments, which base64 makes a third larger. */
export function fileSizeFinding(xml: string): Finding {
  const bytes = utf8Length(xml);
  // One decimal, rounded up: "5 MB" would not be too much.
  return bytes > MOST_BYTES && doubtful('ehf/file-too-large', '', { megabytes: Math.ceil(bytes / 100_000) / 10 });
}

/** Our own, since the core has no TextEncoder. Half an emoji does not get as far as the file. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (const [sign] of text.matchAll(/[^\0-\x7f]/gu)) {
    const point = sign.codePointAt(0) ?? 0;
    // A sign above FFFF is four bytes, and was counted as two.
    bytes += point < 0x800 ? 1 : 2;
  }
  return bytes;
}
