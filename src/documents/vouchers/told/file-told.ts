import { fileSort } from '../file-sort';
import type { ToldByFile } from './told';
import { heicTold, jpegTold, pngTold } from './picture-told';
import { officeTold } from './office-told';
import { pdfTold } from './pdf-told';

/** What a file tells beside what is seen of it, by its bytes: its name may say anything. */
export async function fileTold(bytes: Uint8Array): Promise<readonly ToldByFile[]> {
  switch (fileSort(bytes)) {
    case 'jpeg':
      return jpegTold(bytes);
    case 'png':
      return pngTold(bytes);
    case 'heic':
      return heicTold(bytes);
    case 'pdf':
      return pdfTold(bytes);
    case 'other':
      return isZip(bytes) ? officeTold(bytes) : [];
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
