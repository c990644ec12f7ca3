import { latin1Text } from '../../signing/platform';

/** A field of a TIFF directory: how EXIF is written. */
export interface TiffTag {
  /** `main` is the picture's own, `small` that of its small picture. */
  readonly directory: 'main' | 'small' | 'exif' | 'gps';
  readonly tag: number;
  readonly type: number;
  readonly bytes: Uint8Array;
  readonly numbers: readonly number[];
}

const EXIF_POINTER = 0x8769;
const GPS_POINTER = 0x8825;

/** Bytes of one value, by its type. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8, 13: 4 };

const MOST_TAGS = 500;

/**
 * What can be read; what points out of the file is passed over.
 *
 * @source TIFF 6.0, section 2; EXIF 2.32, 4.6
 */
export function tiffTags(tiff: Uint8Array): TiffTag[] {
  const order = latin1Text(tiff.subarray(0, 2));
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return [];
  const reader = new TiffReader(tiff, order === 'II');
  const second = reader.read(reader.long(4), 'main');
  if (second > 0) reader.read(second, 'small');
  return reader.tags;
}

class TiffReader {
  readonly tags: TiffTag[] = [];
  private readonly view: DataView;
  private readonly seen = new Set<number>();

  constructor(
    private readonly tiff: Uint8Array,
    private readonly isLittle: boolean,
  ) {
    this.view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  }

  long(at: number): number {
    return at + 4 <= this.tiff.length ? this.view.getUint32(at, this.isLittle) : 0;
  }

  /** @returns where the next directory begins; 0 for none */
  read(start: number, directory: TiffTag['directory']): number {
    if (this.seen.has(start) || start < 8 || start + 2 > this.tiff.length) return 0;
    this.seen.add(start);
    const count = this.short(start);
    for (let at = start + 2, end = at + 12 * count; at < end; at += 12) {
      if (at + 12 > this.tiff.length || this.tags.length > MOST_TAGS) return 0;
      this.add(at, directory);
    }
    return this.long(start + 2 + 12 * count);
  }

  private add(at: number, directory: TiffTag['directory']): void {
    const [tag, type, count] = [this.short(at), this.short(at + 2), this.long(at + 4)];
    const size = (SIZES[type] ?? 0) * count;
    const start = size <= 4 ? at + 8 : this.long(at + 8);
    if (size === 0 || start + size > this.tiff.length) return;
    const isPointer = directory === 'main' && (type === 4 || type === 13);
    if (isPointer && tag === EXIF_POINTER) this.read(this.long(start), 'exif');
    else if (isPointer && tag === GPS_POINTER) this.read(this.long(start), 'gps');
    else this.tags.push({ directory, tag, type, ...this.value(type, start, size) });
  }

  private value(type: number, start: number, size: number): Pick<TiffTag, 'bytes' | 'numbers'> {
    const bytes = this.tiff.subarray(start, start + size);
    const numbers: number[] = [];
    const isRatio = type === 5 || type === 10;
    for (let at = start; isRatio && at < start + size; at += 8) numbers.push(this.long(at) / (this.long(at + 4) || 1));
    return { bytes, numbers };
  }

  private short(at: number): number {
    return at + 2 <= this.tiff.length ? this.view.getUint16(at, this.isLittle) : 0;
  }
}
