import { claimJson } from '../../delivery/claim-json';
import { assessFile } from '../flow';
import type { CommandLine } from '../options';
import { printIssues } from '../print-issues';
import type { Terminal } from '../terminal';

/** `krav check FILE.xlsx`: the issues only. Nothing is written. */
export async function checkCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { issues } = await assessFile(line, terminal);
  terminal.done();
  if (line.options.json)
    terminal.print(JSON.stringify({ issues: claimJson(null, issues, terminal.language).issues }, null, 2));
  else printIssues(issues, 'moreIssues', terminal);
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
