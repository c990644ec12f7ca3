import type { Drawing } from '../pdf/drawing';
import { fileSort } from '../vouchers/file-sort';
import { boundPicture, pictureDrawing } from '../vouchers/picture';

/** Why a file is no logo: no picture that we read, one that is broken, or one with more points than we unpack. */
export type LogoRefusal = 'notPicture' | 'broken' | 'pixels';

/** A logo for the papers, of a JPEG or a PNG, on white. */
export function logoOf(bytes: Uint8Array): Drawing | LogoRefusal {
  const sort = fileSort(bytes);
  if (sort !== 'jpeg' && sort !== 'png') return 'notPicture';
  const picture = boundPicture(bytes, sort);
  return typeof picture === 'string' ? picture : pictureDrawing(picture);
}
