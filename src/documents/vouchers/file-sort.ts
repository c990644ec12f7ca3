import { latin1Text } from '../signing/platform';

export type FileSort = 'jpeg' | 'png' | 'heic' | 'pdf' | 'other';

/** What a file is by its first bytes: its name may say anything. */
export function fileSort(bytes: Uint8Array): FileSort {
  const start = latin1Text(bytes.subarray(0, 1024));
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^....ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/s.test(start)) return 'heic';
  // Some programs write a line before the mark.
  return start.includes('%PDF-') ? 'pdf' : 'other';
}
