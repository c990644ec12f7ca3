import { readUint16 } from './little-endian';

/**
 * Excel 97–2003 files, and .xlsx files with a password, are compound files (OLE), not zips.
 * A password-protected workbook holds a stream of this name.
 */
const ENCRYPTED_STREAM = 'EncryptedPackage';
const DIRECTORY_ENTRY = 128;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

/** Directory entries stand at multiples of 128 bytes; the length of the name guards against the same words in a text. */
export function holdsEncryptedWorkbook(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY) {
    if (bytes[at] === 0x45 && directoryName(bytes, at) === ENCRYPTED_STREAM) return true;
  }
  return false;
}

function directoryName(bytes: Uint8Array, at: number): string {
  const length = Math.min(readUint16(bytes, at + 64), 64) / 2 - 1;
  let name = '';
  for (let index = 0; index < length; index++) name += String.fromCharCode(readUint16(bytes, at + index * 2));
  return name;
}
