import type { Certificate } from './certificate';
import { der, id, inOrder, integer, NULL, octets, sequence, set } from './der';
import type { Identity } from './identity';
import { subtle } from './platform';
import { sha256 } from '../../values/digest';
import { isEcdsa, SIGN_ECDSA } from './private-key';

const DATA = id('1.2.840.113549.1.7.1');
const SIGNED_DATA = id('1.2.840.113549.1.7.2');
const CONTENT_TYPE = id('1.2.840.113549.1.9.3');
const MESSAGE_DIGEST = id('1.2.840.113549.1.9.4');
const SIGNING_CERTIFICATE_V2 = id('1.2.840.113549.1.9.16.2.47');
const SHA_256 = sequence(id('2.16.840.1.101.3.4.2.1'));
const RSA = sequence(id('1.2.840.113549.1.1.1'), NULL);
const ECDSA_WITH_SHA_256 = sequence(id('1.2.840.10045.4.3.2'));

/** More than the longest signature (RSA of 8192 bits) and all that stands around it, beside the certificates. */
const AROUND = 2048;

/** Room for the signature in the file, before it is made. @returns bytes */
export function cmsRoom({ certificate, chain }: Identity): number {
  return (
    AROUND + 2 * certificate.issuer.length + [certificate, ...chain].reduce((sum, { bytes }) => sum + bytes.length, 0)
  );
}

/**
 * The signature of PAdES baseline B: what is signed is the digest, the kind of content and which certificate it was.
 * The time stands in the PDF's own dictionary; PAdES wants it there and not here.
 *
 * @source RFC 5652 section 5; RFC 5035 section 3; ETSI EN 319 142-1 section 6.3
 */
export async function cms(content: Uint8Array, { certificate, chain, key }: Identity): Promise<Uint8Array> {
  const attributes = inOrder([
    attribute(CONTENT_TYPE, DATA),
    attribute(MESSAGE_DIGEST, octets(await sha256(content))),
    attribute(SIGNING_CERTIFICATE_V2, await signingCertificate(certificate)),
  ]);
  const made = new Uint8Array(
    await subtle().sign(isEcdsa(key) ? SIGN_ECDSA : key.algorithm.name, key, set(...attributes)),
  );
  const signer = sequence(
    integer(Uint8Array.of(1)),
    sequence(certificate.issuer, certificate.serialNumber),
    SHA_256,
    der(0xa0, ...attributes),
    isEcdsa(key) ? ECDSA_WITH_SHA_256 : RSA,
    octets(isEcdsa(key) ? pairOfIntegers(made) : made),
  );
  const certificates = inOrder([certificate, ...chain].map(({ bytes }) => bytes));
  return sequence(
    SIGNED_DATA,
    der(
      0xa0,
      sequence(integer(Uint8Array.of(1)), set(SHA_256), sequence(DATA), der(0xa0, ...certificates), set(signer)),
    ),
  );
}

function attribute(type: Uint8Array, value: Uint8Array): Uint8Array {
  return sequence(type, set(value));
}

/** SHA-256 is the default, and DER leaves defaults out. */
async function signingCertificate({ bytes, issuer, serialNumber }: Certificate): Promise<Uint8Array> {
  const names = sequence(der(0xa4, issuer));
  return sequence(sequence(sequence(octets(await sha256(bytes)), sequence(names, serialNumber))));
}

/** WebCrypto gives r and s side by side; CMS wants two integers. */
function pairOfIntegers(made: Uint8Array): Uint8Array {
  const half = made.length / 2;
  return sequence(integer(made.subarray(0, half)), integer(made.subarray(half)));
}
