import { CannotSign } from './cannot-sign';
import { certificateFrom, type Certificate } from './certificate';
import { decryptedKey } from './encrypted-key';
import { certificatesIn, keyIn } from './key-files';
import { readP12 } from './p12';
import { subtle, type CryptoKey } from './platform';
import { isEcdsa, privateKey, publicKey, SIGN_ECDSA } from './private-key';

/** A certificate with its key. Lives in memory only; no part of Krav writes one anywhere. */
export interface Identity {
  readonly key: CryptoKey;
  readonly certificate: Certificate;
  /** The issuers' certificates, as far as they were handed in. */
  readonly chain: readonly Certificate[];
}

/** Asked only when something is locked with one. */
export type AskPassword = () => Promise<string>;

/** @param file a P12 or PFX. @throws {CannotSign} */
export async function identityFromP12(file: Uint8Array, password: AskPassword): Promise<Identity> {
  const { key, certificates } = await readP12(file, await password());
  return identity(await privateKey(key), certificates.map(certificateFrom));
}

/**
 * @param keyFile PKCS#8, PEM or DER, encrypted or not
 * @param certificateFile PEM with one certificate or more, or one in DER
 * @throws {CannotSign}
 */
export async function identityFromKey(
  keyFile: Uint8Array,
  certificateFile: Uint8Array,
  password: AskPassword,
): Promise<Identity> {
  const certificates = certificatesIn(certificateFile).map(certificateFrom);
  const { bytes, isEncrypted } = keyIn(keyFile);
  return identity(
    await privateKey(isEncrypted ? await decryptedKey(bytes, await password()) : bytes.slice()),
    certificates,
  );
}

/** The key's certificate is the one that accepts what the key signs: names in a file may lie, or be missing. */
async function identity(key: CryptoKey, certificates: readonly Certificate[]): Promise<Identity> {
  const probe = Uint8Array.of(1);
  const algorithm = isEcdsa(key) ? SIGN_ECDSA : key.algorithm.name;
  const signed = new Uint8Array(await subtle().sign(algorithm, key, probe));
  for (const certificate of certificates) {
    const matches = await accepts(certificate, key, signed, probe);
    if (matches) return { key, certificate, chain: certificates.filter((other) => other !== certificate) };
  }
  throw new CannotSign(certificates.length === 0 ? 'certificate/none' : 'key/other-certificate');
}

/** A certificate with a key of another kind is one of the issuers'. */
async function accepts({ publicKey: spki }: Certificate, key: CryptoKey, signed: Uint8Array, probe: Uint8Array) {
  try {
    const other = await publicKey(spki);
    return await subtle().verify(isEcdsa(key) ? SIGN_ECDSA : key.algorithm.name, other, signed, probe);
  } catch {
    return false;
  }
}
