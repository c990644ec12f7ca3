import { Inflate, inflateSync } from 'fflate';
import { WorkbookError } from '../../workbook';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './zip-entry';

/** Packed bytes taken at a time. A step never gives more than 8 MB, as deflate grows a thousand times at most. */
const STEP = 2 ** 13;
/**
 * Entries no larger than this when packed are inflated in one go, which is twice as fast. Not larger ones:
 * they would take much memory, and one that lies about its length could keep us busy for long.
 */
const AT_ONCE = 2 ** 20;
const PIECE = 2 ** 16;

/**
 * The entry's bytes, piece by piece. What the zip says of length and checksum is checked, not trusted:
 * an entry that goes on beyond its length is stopped there.
 */
export function* inflate(entry: ZipEntry): Generator<Uint8Array> {
  let length = 0;
  let crc = 0;
  for (const piece of inflatedPieces(entry)) {
    length += piece.length;
    if (length > entry.size) throw new WorkbookError('tooLarge', `${entry.name} is larger than the zip says`);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (length < entry.size) throw broken(entry, 'is shorter than the zip says');
  if (crc !== entry.crc) throw broken(entry, 'has another checksum than the zip says');
}

function inflatedPieces(entry: ZipEntry): Generator<Uint8Array> {
  if (entry.method === STORED) return inPieces(entry.packed);
  return entry.packed.length <= AT_ONCE ? inPieces(inflatedAtOnce(entry)) : inflatedInSteps(entry);
}

/** Room for one byte too many shows an entry that is longer than it says. */
function inflatedAtOnce(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
  } catch (error) {
    throw broken(entry, `cannot be inflated (${String(error)})`);
  }
}

function* inflatedInSteps(entry: ZipEntry): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const stream = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < entry.packed.length; at += STEP) {
    const end = Math.min(at + STEP, entry.packed.length);
    try {
      stream.push(entry.packed.subarray(at, end), end === entry.packed.length);
    } catch (error) {
      throw broken(entry, `cannot be inflated (${String(error)})`);
    }
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function broken(entry: ZipEntry, what: string): WorkbookError {
  return new WorkbookError('truncated', `${entry.name} ${what}`);
}
