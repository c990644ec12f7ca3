import { APPROVAL, INPUT, claimBundle, type BundledClaim } from '../../delivery/claim-bundle';
import type { BundleInput } from '../../delivery/bundle-input';
import type { PaperFile } from '../../documents/papers/paper-file';
import { hexText, sha256, utf8 } from '../../values/digest';
import type { VoucherFile } from '../../documents/vouchers/voucher-file';
import { counted, type Change } from '../../privacy/change';
import type { Hiding } from '../../privacy/masked';
import { redactedFile } from '../../privacy/redacted-file';
import { redactedInput } from '../../privacy/redacted-input';
import { lookAgain, textOf, workedOutAgain } from '../bundle';
import { readHeic } from '../heic';

export interface RedactedBundle {
  readonly file: PaperFile;
  readonly changes: readonly Change[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A bundle made anew from its own rows without what they tell of people: the claim comes to the same, and the copy can be checked with
 * `krav verify` as any other.
 *
 * @param hidingIn what is to be hidden, of the payer whose rules lie in the bundle
 * @returns nothing when it would come to something else
 */
export async function redactedBundle(
  { bytes, files }: { readonly bytes: Uint8Array; readonly files: Files },
  hidingIn: (regulation: BundledClaim['regulation'], files: Files) => Hiding,
  word: string,
): Promise<RedactedBundle | undefined> {
  const before = await workedOutAgain(files);
  const was = JSON.parse(textOf(files.get(INPUT))) as BundleInput;
  const hiding = hidingIn(was.regulation, files);
  const { input, renamed, changes } = redactedInput(was, hiding, word);
  const vouchers = await redactedVouchers(renamed, files, hiding);
  const made = new Map([...files].filter(([path]) => !/^(?:vouchers|approval)\//.test(path)));
  for (const { name, bytes: voucher } of vouchers.files) made.set(`vouchers/${name}`, voucher);
  made.set(INPUT, utf8(JSON.stringify(input)));
  const { claim, issues, papers, rules } = await workedOutAgain(made);
  if (claim.totals.amountOre !== before.claim.totals.amountOre || papers.length !== before.papers.length)
    return undefined;
  const all = counted([...changes, ...vouchers.changes, ...signatures(before.papers, files), ...approval(files)]);
  const redacted = `${JSON.stringify({ of: hexText(await sha256(bytes)), changes: all }, null, 2)}\n`;
  const { regulation, language, today, settings, ownFigures, signedBy } = input;
  const bundled = {
    regulation,
    language,
    today,
    settings,
    ownFigures,
    rules,
    claim,
    issues,
    regulationFiles: rulesOf(files),
  };
  const extras = { ...lookAgain(files), signedBy, redacted, ...(input.vouchers && { vouchers: vouchers.files }) };
  return { file: await claimBundle(bundled, papers, extras), changes: all };
}

async function redactedVouchers(renamed: ReadonlyMap<string, string>, files: Files, hiding: Hiding) {
  const made: VoucherFile[] = [];
  const changes: Change[] = [];
  for (const [from, name] of renamed) {
    const bytes = files.get(`vouchers/${from}`) ?? new Uint8Array();
    const redacted = await redactedFile(bytes, hiding, readHeic);
    made.push({ name, bytes: redacted?.bytes ?? bytes });
    const found = (redacted?.changes ?? []).filter(({ change }) => change !== 'made-again');
    changes.push(...found.map((one) => ({ ...one, file: `vouchers/${name}` })));
    // A locked voucher can be looked into by nobody; it is in the papers too.
    if (!redacted) changes.push({ file: `vouchers/${name}`, change: 'as-it-was', where: name, count: 1 });
  }
  return { files: made, changes };
}

/** A certificate's signature is of the paper as it was: the copy has none, and says so. */
function signatures(papers: readonly PaperFile[], files: Files): Change[] {
  return papers.flatMap(({ name, bytes }) => {
    const signed = (files.get(`papers/${name}`)?.length ?? 0) > bytes.length && /\.pdf$/.test(name);
    return signed ? [{ file: `papers/${name}`, change: 'signature' as const, where: name, count: 1 }] : [];
  });
}

/** The log's fingerprints are of the names in it: without the names it could be checked by nobody. */
function approval(files: Files): Change[] {
  return files.has(APPROVAL) ? [{ file: APPROVAL, change: 'approval', where: APPROVAL, count: 1 }] : [];
}

function rulesOf(files: Files) {
  const folder = 'regulations/';
  return [...files]
    .filter(([path]) => path.startsWith(folder))
    .map(([path, bytes]) => ({ id: path.slice(folder.length).replace(/\.json$/, ''), text: textOf(bytes) }));
}
