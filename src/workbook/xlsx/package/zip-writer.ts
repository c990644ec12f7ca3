import { writeUint16, writeUint32 } from './little-endian';
import type { ZipEntry } from './zip-entry';

/** Nothing but the entries decides the bytes: no clock, no random number. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const entry of entries) {
    const local = localHeader(entry);
    const listed = directoryHeader(entry, offset);
    pieces.push(local, entry.packed);
    directory.push(listed);
    offset += local.length + entry.packed.length;
    directorySize += listed.length;
  }
  return joined([...pieces, ...directory, endRecord(entries.length, directorySize, offset)]);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(30 + entry.nameBytes.length);
  writeUint32(header, 0, 0x04034b50);
  writeCommon(header, 4, entry);
  header.set(entry.nameBytes, 30);
  return header;
}

function directoryHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new Uint8Array(46 + entry.nameBytes.length);
  writeUint32(header, 0, 0x02014b50);
  writeUint16(header, 4, 20);
  writeCommon(header, 6, entry);
  writeUint32(header, 42, offset);
  header.set(entry.nameBytes, 46);
  return header;
}

/** The run of fields that both headers hold. */
function writeCommon(header: Uint8Array, at: number, entry: ZipEntry): void {
  writeUint16(header, at, 20);
  writeUint16(header, at + 2, entry.flags);
  writeUint16(header, at + 4, entry.method);
  writeUint32(header, at + 6, entry.modified);
  writeUint32(header, at + 10, entry.crc);
  writeUint32(header, at + 14, entry.packed.length);
  writeUint32(header, at + 18, entry.size);
  writeUint16(header, at + 22, entry.nameBytes.length);
}

function endRecord(entries: number, directorySize: number, directoryStart: number): Uint8Array {
  const record = new Uint8Array(22);
  writeUint32(record, 0, 0x06054b50);
  writeUint16(record, 8, entries);
  writeUint16(record, 10, entries);
  writeUint32(record, 12, directorySize);
  writeUint32(record, 16, directoryStart);
  return record;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
