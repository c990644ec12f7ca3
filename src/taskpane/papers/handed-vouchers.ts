import { withMaskedNumbers } from '../../claim/file-name-issues';
import { issue, type Issue } from '../../claim/issue';
import { MOST_FILE_BYTES } from '../../documents/vouchers/limits';
import type { OpenedVoucher } from '../../documents/vouchers/voucher-file';
import { voucherNumber, withVoucherNumber } from '../../documents/vouchers/voucher-number';
import { loadVoucherReader } from './load-voucher-reader';
import type { Watch } from './make-papers';

/** A file that the user has handed in, read. */
export interface HandedVoucher {
  readonly id: number;
  /** As the user knows it. */
  readonly name: string;
  /** Bytes of the file as it was handed in. */
  readonly size: number;
  /** Of the voucher that it is. */
  readonly number: number;
  readonly opened: OpenedVoucher;
  /** What is to be known of it: that it cannot be shown, and why. */
  readonly found: readonly Issue[];
}

export interface ReadFiles {
  readonly vouchers: readonly HandedVoucher[];
  readonly refused: readonly Issue[];
}

let lastId = 0;

/**
 * Files added to those that are there, one at a time.
 *
 * @param count how many vouchers the claim has a place for; a file beyond them belongs to no line
 * @returns nothing when it was cancelled
 * @throws when what reads them does not come
 */
export async function addVouchers(
  files: readonly File[],
  there: readonly HandedVoucher[],
  count: number,
  { onPaper, signal }: Watch,
): Promise<ReadFiles | undefined> {
  const { readVouchers, tooLarge } = await loadVoucherReader();
  let vouchers = there;
  const refused: Issue[] = [];
  for (const [index, file] of files.entries()) {
    onPaper(withMaskedNumbers(file.name), index + 1);
    await new Promise((done) => setTimeout(done));
    if (signal.aborted) return undefined;
    if (file.size > MOST_FILE_BYTES) {
      refused.push(tooLarge(file.name));
      continue;
    }
    const bytes = await bytesOf(file);
    const read = bytes && (await readVouchers([{ name: file.name, bytes }]));
    const [opened] = read?.vouchers ?? [];
    if (!read || !opened)
      refused.push(
        ...(read?.issues ?? [issue('warning', 'voucher/broken', {}, { name: withMaskedNumbers(file.name) })]),
      );
    else {
      const number = placeFor(file.name, vouchers, count);
      const own = { id: ++lastId, name: file.name, size: file.size, number, opened, found: read.issues };
      vouchers = [...vouchers, own];
    }
  }
  return { vouchers, refused };
}

/** A folder that was dropped looks like a file and cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** The number in its name, or the first place that is free; beyond the last it belongs to no line. */
function placeFor(name: string, there: readonly HandedVoucher[], count: number): number {
  const own = voucherNumber(name);
  if (own !== undefined && own <= count) return own;
  for (let number = 1; number <= count; number++) if (!there.some((one) => one.number === number)) return number;
  return count + 1;
}

/** One step up or down. What has the place takes the one that is left; the place for what belongs to no line takes any number of files. */
export function moved(
  vouchers: readonly HandedVoucher[],
  id: number,
  step: 1 | -1,
  count: number,
): readonly HandedVoucher[] {
  const own = vouchers.find((one) => one.id === id);
  if (!own) return vouchers;
  const from = Math.min(own.number, count + 1);
  const to = Math.min(Math.max(1, from + step), count + 1);
  return vouchers.map((one) => {
    if (one.id === id) return { ...one, number: to };
    return one.number === to && to <= count ? { ...one, number: from } : one;
  });
}

/** As the papers take them, by names that say their numbers, in the order of the names. */
export function numbered(vouchers: readonly HandedVoucher[]): OpenedVoucher[] {
  const taken = new Set<string>();
  return vouchers
    .map(({ opened, number }) => {
      let name = withVoucherNumber(opened.name, number);
      for (let copy = 2; taken.has(name); copy++) name = name.replace(/( \(\d+\))?(\.[^.]*)?$/, ` (${copy})$2`);
      taken.add(name);
      return { ...opened, name };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
