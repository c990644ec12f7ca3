import { basename, join } from 'node:path';
import { voucherNameIssues } from '../../flow/voucher-names';
import type { PaperContext } from '../../documents/context';
import { draftPapers } from '../../documents/papers/draft-papers';
import { paperContext } from '../../documents/papers/paper-context';
import type { PaperFile } from '../../documents/papers/paper-file';
import { claimBundle } from '../../delivery/claim-bundle';
import { approvalInBundle } from '../approval';
import { papersAndSheet } from '../entry-list-sheet';
import { Failure } from '../failure';
import { writeFiles } from '../files';
import { assessFile, type Assessed } from '../flow';
import { fonts } from '../fonts';
import type { CommandLine } from '../options';
import { lookIn, lookOf, type OwnLook } from '../own-look';
import { folderFor } from '../paper-folder';
import { printIssues } from '../print-issues';
import type { Terminal } from '../terminal';
import { typedSignature } from '../typed-signature';
import { vouchersHanded } from '../vouchers';
import { everyonesPapers } from './everyones-papers';

/**
 * `krav papers FILE.xlsx …`: every paper that fits the claim. A claim with errors makes none; a paper that lacks a field says which.
 * Several workbooks: each its own folder, and one that fails does not stop the others.
 */
export async function papersCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { operands, options } = line;
  if (operands.length < 2) return papersOfFile(line, terminal);
  let worst = 0;
  for (const path of operands) {
    const stem = basename(path).replace(/\.[^.]*$/, '');
    const own = { ...line, operands: [path], options: { ...options, out: join(options.out ?? '', `${stem}-krav`) } };
    terminal.print(terminal.bold(path));
    worst = Math.max(worst, await papersOrComplaint(own, terminal));
    terminal.print('');
  }
  return worst;
}

async function papersOrComplaint(line: CommandLine, terminal: Terminal): Promise<number> {
  try {
    return await papersOfFile(line, terminal);
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem;
    terminal.done();
    terminal.complain(terminal.say(problem.said, problem.values), ...problem.details);
    return 2;
  }
}

async function papersOfFile(line: CommandLine, terminal: Terminal): Promise<number> {
  const { options } = line;
  if (options.everyone) return everyonesPapers(line, terminal);
  const assessed = await assessFile(line, terminal);
  const { rules, language, today } = assessed;
  const look = lookIn(options);
  const context = { ...paperContext(rules, language, today, fonts()), ...(await lookOf(look, options.logo)) };
  return options.draft ? drafts(assessed, context, line, terminal) : finished(assessed, context, look, line, terminal);
}

function drafts(assessed: Assessed, context: PaperContext, line: CommandLine, terminal: Terminal): number {
  const { claim, issues } = assessed;
  const papers = draftPapers(claim, context);
  const folder = folderFor(line);
  writeFiles(folder, papers.files);
  terminal.done();
  printIssues([...issues, ...papers.issues], 'moreIssues', terminal);
  terminal.print('', terminal.say('drafts', { text: folder }), ...papers.files.map(({ name }) => `  ${name}`));
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function finished(
  assessed: Assessed,
  context: PaperContext,
  look: OwnLook,
  line: CommandLine,
  terminal: Terminal,
): Promise<number> {
  const { claim, issues } = assessed;
  if (issues.some(({ severity }) => severity === 'error')) {
    terminal.done();
    printIssues(issues, 'moreIssues', terminal);
    terminal.print('', terminal.say('noPapers', {}));
    return 1;
  }
  terminal.progress('writing');
  const vouchers = await vouchersHanded(line, claim);
  const signedBy = typedSignature(line.options, assessed);
  const extras = { ...(vouchers && { vouchers: vouchers.book }), ...(signedBy && { signedBy }) };
  const papers = await papersAndSheet(claim, { ...context, ...extras });
  const said = new Set(issues.map((one) => JSON.stringify(one)));
  const names = voucherNameIssues(
    (vouchers?.bound ?? []).map(({ name }) => name),
    assessed,
  );
  const found = [...(vouchers?.issues ?? []), ...names, ...papers.issues].filter(
    (one) => !said.has(JSON.stringify(one)),
  );
  const hasErrors = found.some(({ severity }) => severity === 'error');
  const folder = folderFor(line);
  const files = hasErrors ? [] : await bundled(papers.files);
  if (files.length > 0) writeFiles(folder, files);
  terminal.done();
  printIssues(found, 'moreIssues', terminal);
  if (files.length === 0) terminal.print('', terminal.say('noPapers', {}));
  else terminal.print('', terminal.say('papers', { text: folder }), ...files.map(({ name }) => `  ${name}`));
  return hasErrors ? 1 : 0;

  async function bundled(made: readonly PaperFile[]): Promise<readonly PaperFile[]> {
    if (made.length === 0) return made;
    const whole = { ...assessed, issues: [...issues, ...found] };
    const approval = await approvalInBundle(whole, vouchers, context);
    return [...made, await claimBundle(whole, made, { ...look, vouchers: vouchers?.bound, signedBy, approval })];
  }
}
