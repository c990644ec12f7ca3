import type { Issue } from '../../claim/issue';
import { claimJson } from '../../delivery/claim-json';
import { assessFile } from '../flow';
import type { CommandLine } from '../options';
import { printIssues } from '../print-issues';
import type { Terminal } from '../terminal';

/** `krav check FILE.xlsx`: the issues only. Nothing is written. */
export async function checkCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { issues } = await assessFile(line, terminal);
  return printCheck(issues, line, terminal);
}

/** @returns the exit code: 1 when there is something that must be mended */
export function printCheck(issues: readonly Issue[], { options }: CommandLine, terminal: Terminal): number {
  terminal.done();
  if (options.json)
    terminal.print(JSON.stringify({ issues: claimJson(null, issues, terminal.language).issues }, null, 2));
  else printIssues(issues, 'moreIssues', terminal);
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
