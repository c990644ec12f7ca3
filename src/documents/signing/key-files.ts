import { CannotSign } from './cannot-sign';
import { firstNode, nodeIn } from './der';
import { fromBase64, latin1Text } from './platform';

/** Beyond this it is no certificate and no key. */
export const MOST_KEY_BYTES = 1_000_000;

/** Every certificate of a PEM file, or the one of a DER file. @throws {CannotSign} */
export function certificatesIn(file: Uint8Array): Uint8Array[] {
  if (file.length > MOST_KEY_BYTES) throw new CannotSign('certificate/unreadable');
  if (!isPem(file)) return [file];
  const found = pemParts(file, 'certificate/unreadable').filter(({ label }) => label === 'CERTIFICATE');
  if (found.length === 0) throw new CannotSign('certificate/none');
  return found.map(({ bytes }) => bytes);
}

/** The PKCS#8 key of a PEM or DER file. @throws {CannotSign} */
export function keyIn(file: Uint8Array): { bytes: Uint8Array; isEncrypted: boolean } {
  if (file.length > MOST_KEY_BYTES) throw new CannotSign('key/unreadable');
  if (!isPem(file)) return { bytes: file, isEncrypted: startsWithSequence(file) };
  const keys = pemParts(file, 'key/unreadable').filter(({ label }) => label.endsWith('PRIVATE KEY'));
  const key = keys.find(({ label }) => label === 'PRIVATE KEY' || label === 'ENCRYPTED PRIVATE KEY');
  if (!key) throw new CannotSign(keys.length > 0 ? 'key/not-pkcs8' : 'key/none');
  return { bytes: key.bytes, isEncrypted: key.label.startsWith('ENCRYPTED') };
}

function isPem(file: Uint8Array): boolean {
  return latin1Text(file).includes('-----BEGIN ');
}

/** An encrypted key begins with how it is encrypted, one in the open with a version number. */
function startsWithSequence(file: Uint8Array): boolean {
  try {
    return nodeIn(firstNode(file), 0).tag === 0x30;
  } catch {
    throw new CannotSign('key/unreadable');
  }
}

function pemParts(file: Uint8Array, fault: 'certificate/unreadable' | 'key/unreadable') {
  const parts = latin1Text(file).matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g);
  return [...parts].map(([, label = '', body = '']) => {
    try {
      return { label, bytes: fromBase64(body.replace(/\s/g, '')) };
    } catch {
      // An old encrypted key has header lines («Proc-Type») before its base 64: it is told apart by its label, not by its bytes.
      if (label.endsWith('PRIVATE KEY') && label !== 'PRIVATE KEY') return { label, bytes: new Uint8Array(0) };
      throw new CannotSign(fault);
    }
  });
}
