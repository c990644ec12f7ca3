/** One entry of a zip, still compressed: what is not edited is written back as these very bytes. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the zip, whose character set we do not always know. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time (low half) and date (high half). */
  readonly modified: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** The length that the zip says it has when inflated. */
  readonly size: number;
}

export const STORED = 0;
export const DEFLATED = 8;
export const UTF8_NAME = 0x800;

/** 1 January 1980, where zip's calendar begins: we have no clock, so that the same edits give the same bytes. */
export const NO_TIME = 0x0021_0000;
