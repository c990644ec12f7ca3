import { basename } from 'node:path';
import { paperContext } from '../../documents/papers/paper-context';
import { fileNamePart } from '../../documents/papers/paper-file';
import { allPapers } from '../../documents/papers/papers';
import { WORDS } from '../../text/words';
import { bundleOf } from '../bundle';
import { writeFiles } from '../files';
import { assessFile } from '../flow';
import { fonts } from '../fonts';
import type { CommandLine } from '../options';
import { printIssues } from '../print-issues';
import type { Terminal } from '../terminal';
import { vouchersIn } from '../vouchers';

/** `krav papers FILE.xlsx`: every paper that fits the claim. A claim with errors makes none; a paper that lacks a field says which. */
export async function papersCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const assessed = await assessFile(line, terminal);
  const { claim, issues, rules, language, today } = assessed;
  if (issues.some(({ severity }) => severity === 'error')) {
    terminal.done();
    printIssues(issues, 'moreIssues', terminal);
    terminal.print('', terminal.say('noPapers', {}));
    return 1;
  }
  terminal.progress('writing');
  const vouchers = line.options.vouchers === undefined ? undefined : await vouchersIn(line.options.vouchers, claim);
  const context = paperContext(rules, language, today, fonts());
  const papers = allPapers(claim, { ...context, ...(vouchers && { vouchers: vouchers.book }) });
  const said = new Set(issues.map((one) => JSON.stringify(one)));
  const found = [...(vouchers?.issues ?? []), ...papers.issues].filter((one) => !said.has(JSON.stringify(one)));
  const hasErrors = found.some(({ severity }) => severity === 'error');
  const files = hasErrors ? [] : [...papers.files];
  const folder = line.options.out ?? `${basename(line.operands[0] ?? '').replace(/\.[^.]*$/, '')}-krav`;
  if (files.length > 0) {
    const stem = [WORDS[language].files.bundle, fileNamePart(claim.invoice.number ?? claim.period?.from ?? '')];
    files.push({
      name: `${stem.join('-')}.zip`,
      bytes: await bundleOf({ ...assessed, issues: [...issues, ...found] }, files, vouchers?.bound),
    });
    writeFiles(folder, files);
  }
  terminal.done();
  printIssues(found, 'moreIssues', terminal);
  if (files.length === 0) terminal.print('', terminal.say('noPapers', {}));
  else terminal.print('', terminal.say('papers', { text: folder }), ...files.map(({ name }) => `  ${name}`));
  return hasErrors ? 1 : 0;
}
