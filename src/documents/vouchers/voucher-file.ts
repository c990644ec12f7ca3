import { withMaskedNumbers } from '../../claim/file-name-issues';
import { issue, type Issue } from '../../claim/issue';
import type { Drawing } from '../pdf/drawing';
import { boundPdf } from './bound-pdf';
import { fileSort } from './file-sort';
import { MOST_FILE_BYTES, MOST_PAGES, MOST_PIXELS } from './limits';
import { pageDrawings } from './pdf-pages';
import { boundFromPoints, boundPicture, pictureDrawing, type PictureRefusal, type UnpackedPicture } from './picture';
import { toldIssues } from './told/told-issues';

/** A file: as the user has it, or as it goes with the claim. */
export interface VoucherFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A voucher that can go with a claim: made anew, and so without what it told of place and device. */
export interface OpenedVoucher extends VoucherFile {
  /** Its pages, ready to be drawn; none when it goes along as a file inside the paper. */
  readonly drawings: readonly Drawing[];
}

export interface ReadVouchers {
  readonly vouchers: readonly OpenedVoucher[];
  /** Of files that cannot go along, and of those that cannot be drawn: each named, with what to do. */
  readonly issues: readonly Issue[];
}

/** Unpacks a picture as telephones take them: upright, and not larger than asked for. Handed in, since what does it is no part of our file. */
export type HeicReader = (bytes: Uint8Array, mostPixels: number) => Promise<UnpackedPicture | 'broken' | 'pixels'>;

/** What can go with a claim of the files that are handed in, in the order of their names. */
export async function readVouchers(handed: readonly VoucherFile[], heic?: HeicReader): Promise<ReadVouchers> {
  const vouchers: OpenedVoucher[] = [];
  const issues: Issue[] = [];
  const names = new Set<string>();
  for (const file of [...handed].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const made = await madeAnew(file, heic);
    if (!('bytes' in made)) {
      issues.push(made);
      continue;
    }
    let { name } = made;
    while (names.has(name)) name += '.jpg';
    names.add(name);
    const { drawings, found } = await opened({ name, bytes: made.bytes });
    vouchers.push({ name, bytes: made.bytes, drawings });
    if (found) issues.push(found);
    // A locked file goes along as it is.
    if (found?.code !== 'voucher/encrypted') issues.push(...(await toldIssues(file.name, file.bytes)));
  }
  return { vouchers, issues };
}

/** What `readVouchers` made, opened again: the same pages. */
export async function openedAgain(files: readonly VoucherFile[]): Promise<OpenedVoucher[]> {
  const vouchers: OpenedVoucher[] = [];
  for (const file of files) vouchers.push({ ...file, drawings: (await opened(file)).drawings });
  return vouchers;
}

/** For whoever sees a file's size before reading it. */
export function tooLarge(name: string): Issue {
  return issue('warning', 'voucher/too-large', {}, { name: withMaskedNumbers(name), megabytes: MOST_FILE_BYTES / 1e6 });
}

async function madeAnew({ name, bytes }: VoucherFile, heic: HeicReader | undefined): Promise<VoucherFile | Issue> {
  if (bytes.length > MOST_FILE_BYTES) return tooLarge(name);
  const sort = fileSort(bytes);
  switch (sort) {
    case 'jpeg':
    case 'png':
      return pictureOr(boundPicture(bytes, sort), name);
    case 'pdf': {
      const made = await boundPdf(bytes);
      if (made === 'broken') return issue('warning', 'voucher/broken', {}, { name: withMaskedNumbers(name) });
      if (made === 'pages')
        return issue('warning', 'voucher/too-many-pages', {}, { name: withMaskedNumbers(name), pages: MOST_PAGES });
      return { name, bytes: made === 'encrypted' ? bytes : made };
    }
    case 'heic': {
      if (!heic) return issue('warning', 'voucher/heic', {}, { name: withMaskedNumbers(name) });
      const points = await heic(bytes, MOST_PIXELS);
      return pictureOr(typeof points === 'string' ? points : boundFromPoints(points), name);
    }
    case 'other':
      return issue('warning', 'voucher/not-picture-or-pdf', {}, { name: withMaskedNumbers(name) });
  }
}

function pictureOr(made: Uint8Array | PictureRefusal, name: string): VoucherFile | Issue {
  if (made === 'broken') return issue('warning', 'voucher/broken', {}, { name: withMaskedNumbers(name) });
  if (made === 'pixels')
    return issue(
      'warning',
      'voucher/too-many-pixels',
      {},
      { name: withMaskedNumbers(name), millions: MOST_PIXELS / 1e6 },
    );
  return { name: /\.jpe?g$/i.test(name) ? name : `${name}.jpg`, bytes: made };
}

const HINDRANCES = {
  encrypted: 'voucher/encrypted',
  fonts: 'voucher/fonts-not-in-file',
  colours: 'voucher/colours-for-print',
  features: 'voucher/not-for-archive',
} as const;

async function opened({ name, bytes }: VoucherFile): Promise<{ drawings: readonly Drawing[]; found?: Issue }> {
  if (fileSort(bytes) === 'jpeg') return { drawings: [pictureDrawing(bytes)] };
  const found = await pageDrawings(bytes);
  if (typeof found !== 'string') return { drawings: found };
  return { drawings: [], found: issue('warning', HINDRANCES[found], {}, { name: withMaskedNumbers(name) }) };
}
