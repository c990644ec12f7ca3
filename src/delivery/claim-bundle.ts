import { archiveName } from '../approval/archive-name';
import type { Claim } from '../claim/claim';
import type { Issue } from '../claim/issue';
import { claimNumber } from '../claim/claim-number';
import { entriesToKeep, ofThisClaim } from '../claim/of-this-claim';
import { retentionOf } from '../claim/retention';
import { makeBundle, type BundleFile, type BundleRole } from '../documents/bundle/bundle';
import type { PaperFile } from '../documents/papers/paper-file';
import { fileNamePart } from '../values/file-name';
import { utf8 } from '../values/digest';
import type { SignedBy } from '../documents/signing/signed-by';
import type { VoucherFile } from '../documents/vouchers/voucher-file';
import type { ApprovalFile } from '../flow/bundled-approval';
import type { Reading } from '../flow/read-rows';
import type { Day } from '../values/day';
import { WORDS } from '../text/words';
import type { BundleInput } from './bundle-input';
import { claimJson } from './claim-json';
import { fileText, type RuleFile } from './rule-files';
import { VERSION } from './version';

export const INPUT = 'input.json';
export const CLAIM = 'claim.json';
export const APPROVAL = 'approval/approval.json';
export const WORD_FOLDER = 'words/';
export const LOGO = 'logo';
export const REDACTED = 'redacted.json';

/** A claim, and what it was worked out from. */
export interface BundledClaim extends Pick<Reading, 'settings' | 'language' | 'regulation' | 'rules' | 'ownFigures'> {
  readonly claim: Claim;
  readonly issues: readonly Issue[];
  readonly today: Day;
  readonly regulationFiles: readonly RuleFile[];
}

/** What came from elsewhere than the workbook. */
export interface BundleExtras {
  /** As they were bound in; none where the claim was made without. */
  readonly vouchers?: readonly VoucherFile[] | undefined;
  readonly signedBy?: readonly SignedBy[] | undefined;
  /** An organisation's own templates, by file name. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  readonly logo?: Uint8Array | undefined;
  /** What was taken out of the bundle that this is a redacted copy of, as JSON. */
  readonly redacted?: string | undefined;
  /** How the claim came where it is, and the page that says so. */
  readonly approval?: { readonly file: ApprovalFile; readonly paper: PaperFile } | undefined;
}

/** The audit bundle of a claim with its papers, as the terminal and the pane make it: the same bytes. */
export async function claimBundle(
  bundled: BundledClaim,
  papers: readonly PaperFile[],
  { vouchers, signedBy, words = {}, logo, redacted, approval }: BundleExtras = {},
): Promise<PaperFile> {
  const { claim, issues, language, today, regulationFiles, settings, regulation, rules, ownFigures } = bundled;
  const input: BundleInput = {
    ...{ regulation, language, today, settings, ownFigures, entries: entriesToKeep(claim) },
    ...(vouchers && { vouchers: vouchers.map(({ name }) => name) }),
    ...(signedBy && { signedBy }),
  };
  const { terminal, files: names } = WORDS[language];
  const { bundle } = terminal;
  const files: BundleFile[] = [
    file(CLAIM, 'claim', fileText(claimJson(claim, ofThisClaim(issues), language))),
    file(INPUT, 'input', fileText(input)),
    ...regulationFiles.map(({ id, text }) => file(`regulations/${id}.json`, 'regulation', text)),
    ...papers.map(({ name, bytes }) => file(`papers/${name}`, 'paper', bytes)),
    ...(vouchers ?? []).map(({ name, bytes }) => file(`vouchers/${name}`, 'voucher', bytes)),
    ...Object.entries(words).map(([name, text]) => file(`${WORD_FOLDER}${name}`, 'input', text)),
    ...(logo ? [file(LOGO, 'input', logo)] : []),
    ...(approval
      ? [
          file(APPROVAL, 'approval', fileText(approval.file)),
          file(`approval/${approval.paper.name}`, 'approval', approval.paper.bytes),
        ]
      : []),
    ...(redacted === undefined ? [] : [file(REDACTED, 'input', redacted)]),
  ];
  const number = claimNumber(claim.settings);
  const retention = retentionOf(claim, rules, today);
  const about = {
    krav: VERSION,
    madeOn: today,
    claim: number,
    ...(number && { archive: archiveName(claim, number) }),
    ...(retention && { retention }),
  };
  const stem = [names.bundle, fileNamePart(number || (claim.period?.from ?? ''))];
  const bytes = await makeBundle(files, about, { name: bundle.readmeName, text: bundle.readme });
  return { name: `${stem.join('-')}.zip`, bytes };
}

function file(path: string, role: BundleRole, content: Uint8Array | string): BundleFile {
  return { path, role, bytes: typeof content === 'string' ? utf8(content) : content };
}
