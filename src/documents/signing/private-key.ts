import { CannotSign } from './cannot-sign';
import { firstNode, idText, nodeIn, nodesIn, NotDer } from './der';
import { subtle, type CryptoKey } from './platform';

const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';
const P_256 = '1.2.840.10045.3.1.7';

const LEAST_RSA_BITS = 2048;

const IMPORT_RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const IMPORT_ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };
export const SIGN_ECDSA = { name: 'ECDSA', hash: 'SHA-256' };

export function isEcdsa(key: CryptoKey): boolean {
  return key.algorithm.name === 'ECDSA';
}

/**
 * A key to sign with, from PKCS#8. It cannot be read out again, and the bytes it came from are wiped.
 *
 * @param pkcs8 is overwritten
 * @throws {CannotSign}
 */
export async function privateKey(pkcs8: Uint8Array): Promise<CryptoKey> {
  try {
    const key = await subtle().importKey('pkcs8', pkcs8, keyKind(pkcs8), false, ['sign']);
    return strongEnough(key);
  } catch (problem) {
    throw problem instanceof CannotSign ? problem : new CannotSign('key/unreadable');
  } finally {
    pkcs8.fill(0);
  }
}

/** @throws {CannotSign} when it is of a kind that we cannot sign with, whatever key it is of */
export async function publicKey(spki: Uint8Array): Promise<CryptoKey> {
  try {
    return await subtle().importKey('spki', spki, kindOf(idsIn(nodeIn(firstNode(spki), 0).whole)), false, ['verify']);
  } catch (problem) {
    throw problem instanceof CannotSign ? problem : new CannotSign('certificate/unreadable');
  }
}

/** RFC 5958: version, algorithm, key. */
function keyKind(pkcs8: Uint8Array): object {
  return kindOf(idsIn(nodeIn(firstNode(pkcs8), 1).whole));
}

function idsIn(algorithm: Uint8Array): string[] {
  return nodesIn(firstNode(algorithm))
    .filter(({ tag }) => tag === 0x06)
    .map(idText);
}

function kindOf([kind, curve]: readonly string[]): object {
  if (kind === undefined) throw new NotDer();
  if (kind === RSA) return IMPORT_RSA;
  if (kind === EC && curve === P_256) return IMPORT_ECDSA;
  throw new CannotSign('key/kind');
}

function strongEnough(key: CryptoKey): CryptoKey {
  if ((key.algorithm.modulusLength ?? LEAST_RSA_BITS) < LEAST_RSA_BITS) throw new CannotSign('key/kind');
  return key;
}
