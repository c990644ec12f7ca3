import { deflateSync, strToU8 } from 'fflate';
import { WorkbookError } from '../../workbook';
import { crc32 } from './crc32';
import { decode } from './decode';
import { inflate } from './inflate';
import { LIMITS, type Limits } from './limits';
import { DEFLATED, NO_TIME, UTF8_NAME, type ZipEntry } from './zip-entry';
import { readZip } from './zip-reader';
import { writeZip } from './zip-writer';

/** A part is held as it came, or as the text that an edit has given it. */
type Part = { readonly entry: ZipEntry } | { readonly text: string; packed?: ZipEntry };

/** The longest part that may be edited: an edit holds it whole, and a string has a longest length. */
const LONGEST_TEXT = 2 ** 28;

/** The parts of an Open Packaging file. Copies are cheap and share every part, so that edits can be tried on a copy. */
export class Package {
  private constructor(private readonly parts: Map<string, Part>) {}

  /** @throws {WorkbookError} */
  static open(bytes: Uint8Array, limits: Limits = LIMITS): Package {
    const parts = new Map<string, Part>();
    for (const entry of readZip(bytes, limits)) {
      if (parts.has(entry.name)) throw new WorkbookError('truncated', `two entries are named ${entry.name}`);
      parts.set(entry.name, { entry });
    }
    return new Package(parts);
  }

  static empty(): Package {
    return new Package(new Map());
  }

  copy(): Package {
    return new Package(new Map(this.parts));
  }

  has(name: string): boolean {
    return this.storedName(name) !== undefined;
  }

  /** The part's text, piece by piece; each walk inflates anew. */
  *blocks(name: string): Generator<string> {
    const part = this.part(name);
    if ('text' in part) yield part.text;
    else yield* decode(inflate(part.entry));
  }

  text(name: string): string {
    const part = this.part(name);
    if ('text' in part) return part.text;
    if (part.entry.size > LONGEST_TEXT) throw new WorkbookError('tooLarge', `${name} is too large to hold whole`);
    return [...decode(inflate(part.entry))].join('');
  }

  /** Parts are written as UTF-8, also those that came as something else and say so in their first line. */
  put(name: string, text: string): void {
    const declared = text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
    this.parts.set(this.storedName(name) ?? name, { text: declared });
  }

  /** A part that is packed already. */
  putPacked(entry: ZipEntry): void {
    this.parts.set(this.storedName(entry.name) ?? entry.name, { entry });
  }

  delete(name: string): void {
    const stored = this.storedName(name);
    if (stored !== undefined) this.parts.delete(stored);
  }

  toBytes(): Uint8Array {
    const entries: ZipEntry[] = [];
    for (const [name, part] of this.parts) {
      entries.push('entry' in part ? part.entry : (part.packed ??= packedEntry(name, part.text)));
    }
    return writeZip(entries);
  }

  private part(name: string): Part {
    const stored = this.storedName(name);
    if (stored === undefined) throw new WorkbookError('truncated', `the part ${name} is missing`);
    return this.parts.get(stored)!;
  }

  /** Part names differ in more than letter case, so a relation may spell one in another case than the zip does. */
  private storedName(name: string): string | undefined {
    if (this.parts.has(name)) return name;
    const wanted = name.toLowerCase();
    for (const stored of this.parts.keys()) if (stored.toLowerCase() === wanted) return stored;
    return undefined;
  }
}

function packedEntry(name: string, text: string): ZipEntry {
  const bytes = strToU8(text);
  return {
    name,
    nameBytes: strToU8(name),
    flags: UTF8_NAME,
    method: DEFLATED,
    modified: NO_TIME,
    crc: crc32(bytes),
    packed: deflateSync(bytes, { level: 6 }),
    size: bytes.length,
  };
}
