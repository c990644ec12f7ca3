import { mediaTypeOf, type PaperFile } from '../../../documents/papers/paper-file';

/** Long after any host has taken what it was given. */
const FORGET_MS = 60_000;

export function bytesOf({ bytes }: PaperFile): Uint8Array<ArrayBuffer> {
  return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
}

/** As a download. No host tells whether it came: the other ways are always shown beside it. */
export function savePaper(file: PaperFile): void {
  const type = mediaTypeOf(file.name);
  const address = URL.createObjectURL(new Blob([bytesOf(file)], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = file.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}
