import { strFromU8 } from 'fflate';
import { WorkbookError } from '../../workbook';
import { holdsEncryptedWorkbook, isCompoundFile } from './compound-file';
import type { Limits } from './limits';
import { readUint16, readUint32, readUint64 } from './little-endian';
import { DEFLATED, STORED, UTF8_NAME, type ZipEntry } from './zip-entry';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const LONGEST_COMMENT = 0xffff;

/** The zip's entries in the order of its directory. The sizes are what the zip says; `inflate` checks them. */
export function readZip(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const directory = findDirectory(bytes);
  if (directory.entries > limits.entries) throw tooLarge(`${directory.entries} entries`);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  let total = 0;
  for (let index = 0; index < directory.entries; index++) {
    if (readUint32(bytes, at) !== DIRECTORY_HEADER) throw truncated(`directory entry ${index} is missing`);
    const entry = readEntry(bytes, at, directory.shift);
    total += entry.size;
    if (total > limits.total) throw tooLarge(`the entries inflate to more than ${limits.total} bytes`);
    if (entry.size > limits.ratioFrom && entry.size > entry.packed.length * limits.ratio) {
      throw tooLarge(`${entry.name} inflates more than ${limits.ratio} times`);
    }
    entries.push(entry);
    at += 46 + readUint16(bytes, at + 28) + readUint16(bytes, at + 30) + readUint16(bytes, at + 32);
  }
  return entries;
}

interface Directory {
  readonly start: number;
  readonly entries: number;
  /** Bytes that somebody has put in front of the zip; every offset is that much too low. */
  readonly shift: number;
}

function findDirectory(bytes: Uint8Array): Directory {
  const end = findEnd(bytes);
  let entries = readUint16(bytes, end + 10);
  let size = readUint32(bytes, end + 12);
  let offset = readUint32(bytes, end + 16);
  let directoryEnd = end;
  const isLarge = entries === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  if (isLarge && readUint32(bytes, end - 20) === END_64_LOCATOR) {
    directoryEnd = readUint64(bytes, end - 12);
    if (readUint32(bytes, directoryEnd) !== END_64) throw truncated('the zip64 end record is missing');
    entries = readUint64(bytes, directoryEnd + 32);
    size = readUint64(bytes, directoryEnd + 40);
    offset = readUint64(bytes, directoryEnd + 48);
  }
  const start = directoryEnd - size;
  if (start < 0 || start < offset) throw truncated('the directory lies outside the file');
  return { start, entries, shift: start - offset };
}

function findEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] === 0x50 && readUint32(bytes, at) === END) return at;
  }
  if (isCompoundFile(bytes)) {
    throw holdsEncryptedWorkbook(bytes)
      ? new WorkbookError('encrypted', 'a compound file with an EncryptedPackage stream')
      : new WorkbookError('oldXls', 'a compound file (OLE)');
  }
  if (readUint32(bytes, 0) === LOCAL_HEADER) throw truncated('the zip has no directory');
  throw new WorkbookError('notXlsx', 'not a zip');
}

function readEntry(bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const flags = readUint16(bytes, at + 8);
  const method = readUint16(bytes, at + 10);
  const nameEnd = at + 46 + readUint16(bytes, at + 28);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const name = strFromU8(nameBytes, !(flags & UTF8_NAME) && nameBytes.some((byte) => byte > 127)).replace(/\\/g, '/');
  if (flags & 1) throw new WorkbookError('encrypted', `${name} is encrypted in the zip`);
  if (method !== STORED && method !== DEFLATED) throw truncated(`${name} is packed in an unknown way (${method})`);

  const { size, packedSize, offset } = sizes(bytes, at, nameEnd);
  const local = offset + shift;
  if (readUint32(bytes, local) !== LOCAL_HEADER) throw truncated(`${name} is not where the directory says`);
  const start = local + 30 + readUint16(bytes, local + 26) + readUint16(bytes, local + 28);
  if (start + packedSize > bytes.length) throw truncated(`${name} goes on beyond the end of the file`);
  const packed = bytes.subarray(start, start + packedSize);
  return {
    name,
    nameBytes,
    flags: flags & UTF8_NAME,
    method,
    modified: readUint32(bytes, at + 12),
    crc: readUint32(bytes, at + 16),
    packed,
    size,
  };
}

/** Zip64 moves the fields that do not fit in 32 bits, and only those, to an extra field, in this order. */
function sizes(bytes: Uint8Array, at: number, extraStart: number) {
  let packedSize = readUint32(bytes, at + 20);
  let size = readUint32(bytes, at + 24);
  let offset = readUint32(bytes, at + 42);
  const extraEnd = extraStart + readUint16(bytes, at + 30);
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + readUint16(bytes, field + 2)) {
    if (readUint16(bytes, field) !== 1) continue;
    let next = field + 4;
    const take = () => readUint64(bytes, (next += 8) - 8);
    if (size === 0xffffffff) size = take();
    if (packedSize === 0xffffffff) packedSize = take();
    if (offset === 0xffffffff) offset = take();
  }
  return { packedSize, size, offset };
}

function truncated(detail: string): WorkbookError {
  return new WorkbookError('truncated', detail);
}

function tooLarge(detail: string): WorkbookError {
  return new WorkbookError('tooLarge', detail);
}
