import { assess } from '../claim/assess';
import type { Claim } from '../claim/claim';
import type { Issue } from '../claim/issue';
import { ofThisClaim } from '../claim/of-this-claim';
import { withOwnFigures } from '../claim/own-figures';
import type { Rules } from '../claim/rules';
import type { BundleInput } from '../delivery/bundle-input';
import { inWords } from '../delivery/approval-in-bundle';
import { APPROVAL, INPUT, LOGO, WORD_FOLDER } from '../delivery/claim-bundle';
import { claimJson } from '../delivery/claim-json';
import { NATIONAL } from '../delivery/rule-files';
import { approvalRecordPdf } from '../documents/approval-record/approval-record-pdf';
import { paperContext } from '../documents/papers/paper-context';
import type { PaperFile } from '../documents/papers/paper-file';
import { voucherBook } from '../documents/vouchers/voucher-book';
import { judgedAlone, type ApprovalFile } from '../flow/bundled-approval';
import { nationalFiguresSchema } from '../regulation/figures';
import { withUsed } from '../regulation/uses';
import { regulationSchema, type Regulation } from '../regulation/schema';
import { WORDS } from '../text/words';
import type { ApprovalPart } from './approval';
import { papersAndSheet } from './entry-list-sheet';
import { fonts } from './fonts';
import { lookOf, type OwnLook } from './own-look';
import { voucherFiles } from './vouchers';

/** Names of the page that tells how to check a bundle, in each language. */
export const README_NAMES = Object.values(WORDS).map(({ terminal }) => terminal.bundle.readmeName);

/** The claim and its papers, worked out anew from a bundle's own files alone. @throws when they do not fit their forms */
export async function workedOutAgain(files: ReadonlyMap<string, Uint8Array>): Promise<{
  readonly claim: Claim;
  readonly issues: readonly Issue[];
  readonly claimPart: unknown;
  readonly papers: readonly PaperFile[];
  readonly rules: Rules;
  /** None in a bundle that says nothing of it. */
  readonly approval?: ApprovalAgain;
}> {
  const input = JSON.parse(textOf(files.get(INPUT))) as BundleInput;
  const payers = rulesIn(files, input.regulation);
  const rules = withOwnFigures(payers, input.ownFigures);
  const { claim, issues } = assess(input.entries, input.settings, rules, input.today);
  const vouchers = input.vouchers && (await vouchersAgain(claim, input.vouchers, files));
  const look = await lookOf(lookAgain(files), LOGO);
  const context = { ...paperContext(rules, input.language, input.today, fonts()), ...look };
  const { signedBy } = input;
  const extras = { ...(vouchers && { vouchers }), ...(signedBy && { signedBy }) };
  const papers = (await papersAndSheet(claim, { ...context, ...extras })).files;
  const stated = files.get(APPROVAL);
  const approval = stated && (await approvalAgain(textOf(stated)));
  return {
    ...{ claim, issues, papers, rules: payers },
    claimPart: claimJson(claim, issues, input.language).claim,
    ...(approval && { approval }),
  };

  async function approvalAgain(text: string): Promise<ApprovalAgain> {
    const { issues: seen, checks: _checks, ...record } = JSON.parse(text) as ApprovalFile;
    const { ownFigures, settings } = input;
    // In the order that they were stated: what was found in the sheet does not come out of the claim again.
    const all = [...seen, ...beside(issues, seen)];
    const bundled = await judgedAlone(record, { claim, ownFigures, settings, issues: all, rules }, input.vouchers);
    const { file, text: page, judged } = inWords(bundled, input.language);
    return { file, paper: approvalRecordPdf(claim, page, context), logIssues: judged.logIssues };
  }
}

function beside(again: readonly Issue[], stated: readonly Issue[]): Issue[] {
  const known = new Set(stated.map((one) => JSON.stringify(one)));
  return ofThisClaim(again).filter((one) => !known.has(JSON.stringify(one)));
}

/** What lies in a bundle of a claim's way to payment, made again. */
export interface ApprovalAgain extends ApprovalPart {
  readonly logIssues: readonly Issue[];
}

export function lookAgain(files: ReadonlyMap<string, Uint8Array>): OwnLook {
  const words = [...files].filter(([path]) => path.startsWith(WORD_FOLDER));
  const logo = files.get(LOGO);
  return {
    ...(words.length > 0 && {
      words: Object.fromEntries(words.map(([path, bytes]) => [path.slice(WORD_FOLDER.length), textOf(bytes)])),
    }),
    ...(logo && { logo }),
  };
}

async function vouchersAgain(claim: Claim, names: readonly string[], files: ReadonlyMap<string, Uint8Array>) {
  const { openedAgain } = await voucherFiles();
  const handed = names.map((name) => ({ name, bytes: files.get(`vouchers/${name}`) ?? new Uint8Array() }));
  return voucherBook(claim, await openedAgain(handed)).book;
}

/** A regulation with the agreements that it uses, all of them out of the bundle. */
export function rulesIn(files: ReadonlyMap<string, Uint8Array>, id: string): Rules {
  const json = (name: string): unknown => JSON.parse(textOf(files.get(`regulations/${name}.json`)));
  const read = (name: string): Regulation => regulationSchema.parse(json(name));
  const own = read(id);
  const used: Regulation[] = [];
  const take = (ids: readonly string[]): void => {
    for (const one of ids) {
      if (one === id || used.some((known) => known.id === one)) continue;
      const agreement = read(one);
      used.push(agreement);
      take(agreement.uses);
    }
  };
  take(own.uses);
  const national = nationalFiguresSchema.parse(json(NATIONAL));
  return { regulation: used.length === 0 ? own : withUsed(own, used), national };
}

export function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
