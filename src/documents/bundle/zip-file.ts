import { zipSync, type Zippable } from 'fflate';

/** Times in a zip are local: this one reads the same in every zone. It says nothing; the index of a bundle has the day. */
export const NO_TIME = '1980-01-01T00:00:00';

/** What these hold is packed already. */
const PACKED = /\.(?:pdf|jpe?g|png|heic|heif|xlsx|zip)$/i;

/**
 * A zip of files by their paths, with «/». The same files give the same bytes.
 *
 * What is packed already is laid in as it is: a photograph packed once more takes a page a third of a second for each megabyte, in which it
 * answers nothing, and grows no smaller.
 */
export function zipFile(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
  return zipSync(entries, { mtime: NO_TIME });
}
