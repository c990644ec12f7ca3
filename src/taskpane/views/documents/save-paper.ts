import type { PaperFile } from '../../../documents/papers/paper-file';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xml: 'application/xml',
  csv: 'text/csv',
  eml: 'message/rfc822',
};

/** Long after any host has taken what it was given. */
const FORGET_MS = 60_000;

export function bytesOf({ bytes }: PaperFile): Uint8Array<ArrayBuffer> {
  return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
}

/** As a download. No host tells whether it came: the other ways are always shown beside it. */
export function savePaper(file: PaperFile): void {
  const type = TYPES[file.name.slice(file.name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytesOf(file)], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = file.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}
