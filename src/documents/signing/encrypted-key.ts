import * as des from 'node-forge/lib/des';
import * as rc2 from 'node-forge/lib/rc2';
import { createBuffer } from 'node-forge/lib/util';
import { CannotSign } from './cannot-sign';
import { firstNode, idText, nodeIn, nodesIn, NotDer, numberOf, octetsOf, type Node } from './der';
import { derived, passwordForms, SHA_1, type Purpose } from './p12-password';
import { latin1Bytes, latin1Text, subtle } from './platform';
import { utf8 } from '../../values/digest';

/** A password as the two generations of encryption take it. */
export interface Password {
  readonly text: string;
  /** As P12's own derivation takes it. */
  readonly p12: Uint8Array;
}

/** More would only keep the user waiting; the heaviest advice is about a million. */
const MOST_ROUNDS = 3_000_000;

/** P12's own derivation is slower by much, and no program asks for more than some ten thousand. */
export const MOST_P12_ROUNDS = 300_000;

/** The PKCS#8 key inside an EncryptedPrivateKeyInfo. @throws {CannotSign} */
export async function decryptedKey(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  try {
    const whole = firstNode(bytes);
    const p12 = passwordForms(password)[0] as Uint8Array;
    const key = await decrypted(nodeIn(whole, 0), octetsOf(nodeIn(whole, 1)), { text: password, p12 });
    // With a wrong password one padding in 256 looks right.
    if (!looksLikeKey(key)) throw new CannotSign('key/password');
    return key;
  } catch (problem) {
    throw problem instanceof NotDer ? new CannotSign('key/unreadable') : problem;
  }
}

function looksLikeKey(bytes: Uint8Array): boolean {
  try {
    return nodesIn(firstNode(bytes)).length >= 3;
  } catch {
    return false;
  }
}

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const TRIPLE_DES = '1.2.840.113549.3.7';
const AES_BITS: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 128,
  '2.16.840.1.101.3.4.1.22': 192,
  '2.16.840.1.101.3.4.1.42': 256,
};
const HMACS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'SHA-1',
  '1.2.840.113549.2.9': 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
};

interface OldCipher {
  readonly keyBytes: number;
  readonly decipher: (key: string) => ReturnType<typeof des.createDecryptionCipher>;
}

/** Certificates for Norwegian companies were long handed out as P12 files of these. */
const OLD_CIPHERS: Readonly<Record<string, OldCipher>> = {
  '1.2.840.113549.1.12.1.3': { keyBytes: 24, decipher: (key) => des.createDecryptionCipher(key) },
  '1.2.840.113549.1.12.1.5': { keyBytes: 16, decipher: (key) => rc2.createDecryptionCipher(key, 128) },
  '1.2.840.113549.1.12.1.6': { keyBytes: 5, decipher: (key) => rc2.createDecryptionCipher(key, 40) },
};

/**
 * @param algorithm AlgorithmIdentifier with its parameters
 * @throws {CannotSign} wrong password, or a way of encrypting that we do not know
 * @throws {NotDer}
 */
export async function decrypted(algorithm: Node, bytes: Uint8Array, password: Password): Promise<Uint8Array> {
  const kind = idText(nodeIn(algorithm, 0));
  const parameters = nodeIn(algorithm, 1);
  if (kind === PBES2) return byPbes2(parameters, bytes, password.text);
  const old = OLD_CIPHERS[kind];
  if (!old) throw new CannotSign('key/encryption');
  const salt = octetsOf(nodeIn(parameters, 0));
  const rounds = roundsOf(nodeIn(parameters, 1), MOST_P12_ROUNDS);
  const part = (purpose: Purpose, size: number) =>
    latin1Text(derived(password.p12, salt, rounds, { digest: SHA_1, purpose, bytes: size }));
  return byOldCipher(old.decipher(part(1, old.keyBytes)), part(2, 8), bytes);
}

export function roundsOf(node: Node, most = MOST_ROUNDS): number {
  const rounds = numberOf(node);
  if (rounds < 1 || rounds > most) throw new CannotSign('key/encryption');
  return rounds;
}

/** @source RFC 8018 section 6.2 */
async function byPbes2(parameters: Node, bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const derivation = nodeIn(parameters, 0);
  const scheme = nodeIn(parameters, 1);
  if (idText(nodeIn(derivation, 0)) !== PBKDF2) throw new CannotSign('key/encryption');
  const [salt, rounds, ...rest] = nodesIn(nodeIn(derivation, 1));
  if (!salt || !rounds) throw new NotDer();
  const prf = rest.find(({ tag }) => tag === 0x30);
  const hash = prf ? HMACS[idText(nodeIn(prf, 0))] : 'SHA-1';
  const cipher = idText(nodeIn(scheme, 0));
  const bits = cipher === TRIPLE_DES ? 192 : AES_BITS[cipher];
  if (!hash || !bits) throw new CannotSign('key/encryption');
  const secret = await subtle().importKey('raw', utf8(password), 'PBKDF2', false, ['deriveBits']);
  const derivationOf = { name: 'PBKDF2', hash, salt: octetsOf(salt), iterations: roundsOf(rounds) };
  const key = new Uint8Array(await subtle().deriveBits(derivationOf, secret, bits));
  const iv = octetsOf(nodeIn(scheme, 1));
  if (cipher === TRIPLE_DES) return byOldCipher(des.createDecryptionCipher(latin1Text(key)), latin1Text(iv), bytes);
  try {
    const aes = await subtle().importKey('raw', key, 'AES-CBC', false, ['decrypt']);
    return new Uint8Array(await subtle().decrypt({ name: 'AES-CBC', iv }, aes, bytes));
  } catch {
    throw new CannotSign('key/password');
  } finally {
    key.fill(0);
  }
}

function byOldCipher(cipher: ReturnType<OldCipher['decipher']>, iv: string, bytes: Uint8Array): Uint8Array {
  cipher.start(iv);
  cipher.update(createBuffer(latin1Text(bytes)));
  if (!cipher.finish()) throw new CannotSign('key/password');
  return latin1Bytes(cipher.output.bytes());
}
