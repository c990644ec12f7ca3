import { retentionOf } from '../../claim/retention';
import { paperContext } from '../../documents/papers/paper-context';
import type { PaperFile } from '../../documents/papers/paper-file';
import { mainPapers } from '../../documents/papers/papers';
import { claimJson } from '../../delivery/claim-json';
import { writeFiles } from '../files';
import { assessFile } from '../flow';
import { fonts } from '../fonts';
import type { CommandLine } from '../options';
import { folderFor } from '../paper-folder';
import { printClaim } from '../print-claim';
import { printIssues } from '../print-issues';
import type { Terminal } from '../terminal';

/** `krav claim FILE.xlsx`: the claim, why, and its papers. With errors only claim.json is written, so that no wrong paper exists. */
export async function claimCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { claim, issues: found, rules, language, today } = await assessFile(line, terminal);
  const isWrong = found.some(({ severity }) => severity === 'error');
  terminal.progress('writing');
  const papers = isWrong ? { files: [], issues: [] } : mainPapers(claim, paperContext(rules, language, today, fonts()));
  // Pre-flight looks at the same settings again: what is said already is not said twice.
  const said = new Set(found.map((one) => JSON.stringify(one)));
  const issues = [...found, ...papers.issues.filter((one) => !said.has(JSON.stringify(one)))];
  const hasErrors = issues.some(({ severity }) => severity === 'error');

  const folder = folderFor(line);
  const json = `${JSON.stringify(claimJson(claim, issues, terminal.language), null, 2)}\n`;
  const files: PaperFile[] = [{ name: 'claim.json', bytes: json }, ...(hasErrors ? [] : papers.files)];
  writeFiles(folder, files);
  terminal.done();

  if (line.options.json) {
    terminal.print(json.trimEnd());
    return hasErrors ? 1 : 0;
  }
  printClaim(claim, { regulation: rules.regulation, retention: retentionOf(claim, rules, today) }, terminal);
  printIssues(issues, 'more', terminal);
  terminal.print('');
  if (hasErrors) terminal.print(terminal.say('onlyClaimFile', { text: folder }));
  else terminal.print(terminal.say('papers', { text: folder }), ...files.map(({ name }) => `  ${name}`));
  return hasErrors ? 1 : 0;
}
