/**
 * What a browser and Node have alike, as far as signing uses it. Our own declarations: the core is compiled without the types of either.
 *
 * @see https://www.w3.org/TR/webcrypto-2/
 */

/** A key that can be used and never read: it is imported as not extractable. */
export interface CryptoKey {
  readonly type: 'private' | 'public' | 'secret';
  readonly algorithm: { readonly name: string; readonly modulusLength?: number };
}

interface SubtleCrypto {
  importKey(
    format: 'pkcs8' | 'spki' | 'raw',
    bytes: Uint8Array,
    algorithm: object | string,
    extractable: false,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  sign(algorithm: object | string, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: object | string, key: CryptoKey, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>;
  decrypt(algorithm: object, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>;
  deriveBits(algorithm: object, key: CryptoKey, bits: number): Promise<ArrayBuffer>;
}

declare const crypto: { readonly subtle: SubtleCrypto };
declare const atob: (base64: string) => string;

export const subtle = (): SubtleCrypto => crypto.subtle;

/** @throws when the text is no base 64 */
export function fromBase64(text: string): Uint8Array {
  return latin1Bytes(atob(text));
}

/** A character for each byte: PDF's syntax is bytes, and stays what it is this way. */
export function latin1Text(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
