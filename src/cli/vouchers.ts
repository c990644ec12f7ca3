import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../claim/claim';
import { withMaskedNumbers } from '../claim/file-name-issues';
import { issue, type Issue } from '../claim/issue';
import { MOST_FILE_BYTES } from '../documents/vouchers/limits';
import { voucherBook, type VoucherBook } from '../documents/vouchers/voucher-book';
import type { VoucherFile } from '../documents/vouchers/voucher-file';
import { Failure } from './failure';
import { readBytes } from './files';
import { readHeic } from './heic';
import type { CommandLine } from './options';

export interface VouchersOfClaim {
  readonly book: VoucherBook;
  /** The files as they are bound in. */
  readonly bound: readonly VoucherFile[];
  /** Names of those that belong to no line of the claim. */
  readonly loose: readonly string[];
  readonly issues: readonly Issue[];
}

/** What reads PDFs and pictures is half as large as all the rest: only who has vouchers waits for it. */
export const voucherFiles = () => import('../documents/vouchers/voucher-file');

/** Written by file systems and not by people. */
export const NOT_HANDED = /^\.|^(thumbs\.db|desktop\.ini)$/i;

/** The vouchers in a folder, tied to the lines of the claim. @throws {Failure} when the folder cannot be read */
async function vouchersIn(folder: string, claim: Claim): Promise<VouchersOfClaim> {
  const { readVouchers, tooLarge } = await voucherFiles();
  const handed: VoucherFile[] = [];
  const found: Issue[] = [];
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const about = statSync(path);
    if (about.isDirectory()) found.push(issue('warning', 'voucher/folder', {}, { name: withMaskedNumbers(name) }));
    else if (about.size > MOST_FILE_BYTES) found.push(tooLarge(name));
    else handed.push({ name, bytes: readBytes(path) });
  }
  const read = await readVouchers(handed, readHeic);
  const { book, issues } = voucherBook(claim, read.vouchers);
  const tied = new Set(book.entries.flatMap(({ files }) => files));
  const bound = read.vouchers.filter((voucher) => tied.has(voucher));
  const loose = read.vouchers.filter((voucher) => !tied.has(voucher)).map(({ name }) => name);
  return { book, bound, loose, issues: [...found, ...read.issues, ...issues] };
}

/** Those of the folder that the command names; none where it names none. @throws {Failure} when the folder cannot be read */
export async function vouchersHanded({ options }: CommandLine, claim: Claim): Promise<VouchersOfClaim | undefined> {
  return options.vouchers === undefined ? undefined : vouchersIn(options.vouchers, claim);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !NOT_HANDED.test(name))
      .sort();
  } catch (problem) {
    const code = (problem as { code?: string }).code ?? String(problem);
    throw code === 'ENOENT'
      ? new Failure('noSuchFile', { text: folder })
      : new Failure('cannotReadFile', { text: folder, reason: code });
  }
}
