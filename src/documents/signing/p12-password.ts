import * as sha1 from 'node-forge/lib/sha1';
import * as sha256 from 'node-forge/lib/sha256';
import * as sha512 from 'node-forge/lib/sha512';
import { joined, latin1Bytes, latin1Text } from './platform';

/** A digest that P12's own derivation may use. Not WebCrypto's: it is called thousands of times, and each call there is waited for. */
export interface Digest {
  readonly name: string;
  readonly create: typeof sha1.create;
  /** Bytes that it takes in at a time, and gives. */
  readonly block: number;
  readonly size: number;
}

export const SHA_1: Digest = { name: 'SHA-1', create: sha1.create, block: 64, size: 20 };
export const SHA_256: Digest = { name: 'SHA-256', create: sha256.create, block: 64, size: 32 };
export const SHA_512: Digest = { name: 'SHA-512', create: sha512.create, block: 128, size: 64 };

/** The ids of what is derived: a cipher's key, its start, the key of the file's own check. */
export type Purpose = 1 | 2 | 3;

/** The ways in which the password may have been written: UTF-16 with two zeros after it, and for an empty one also nothing at all. */
export function passwordForms(password: string): Uint8Array[] {
  const units = Array.from({ length: password.length }, (_, at) => password.charCodeAt(at));
  const written = Uint8Array.from([...units, 0].flatMap((unit) => [unit >>> 8, unit & 255]));
  return password === '' ? [written, new Uint8Array(0)] : [written];
}

/**
 * P12's own way from a password to a key.
 *
 * @source RFC 7292 appendix B.2
 */
export function derived(
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  { digest, purpose, bytes }: { readonly digest: Digest; readonly purpose: Purpose; readonly bytes: number },
): Uint8Array {
  const { block } = digest;
  const diversifier = latin1Text(new Uint8Array(block).fill(purpose));
  const input = joined(
    repeated(salt, wholeBlocks(salt.length, block)),
    repeated(password, wholeBlocks(password.length, block)),
  );
  const parts: Uint8Array[] = [];
  for (let made = 0; made < bytes; made += digest.size) {
    let hash = digestOf(digest, diversifier + latin1Text(input));
    for (let round = 1; round < rounds; round += 1) hash = digestOf(digest, hash);
    const part = latin1Bytes(hash);
    parts.push(part);
    const addend = repeated(part, block);
    for (let at = 0; at < input.length; at += block) addOneAnd(addend, input.subarray(at, at + block));
  }
  return joined(...parts).slice(0, bytes);
}

function digestOf({ create }: Digest, bytes: string): string {
  return create().update(bytes).digest().bytes();
}

function wholeBlocks(length: number, block: number): number {
  return Math.ceil(length / block) * block;
}

function repeated(bytes: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => bytes[at % bytes.length] as number);
}

/** number = number + addend + 1, both with their highest byte first. */
function addOneAnd(addend: Uint8Array, number: Uint8Array): void {
  let carry = 1;
  for (let at = number.length - 1; at >= 0; at -= 1) {
    carry += (number[at] as number) + (addend[at] as number);
    number[at] = carry & 255;
    carry >>>= 8;
  }
}
