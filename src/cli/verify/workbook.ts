import { changeTexts } from '../../text/change-text';
import type { Issue } from '../../claim/issue';
import type { Approval } from '../../flow/approval';
import { approvalOfFile } from '../approval';
import { assessFile } from '../flow';
import type { CommandLine } from '../options';
import { printSentences, sentence } from '../print-issues';
import type { Terminal } from '../terminal';

/** Whether a workbook's claim log is whole, and its claim as it was sent. @returns the exit code */
export async function verifyWorkbook(path: string, line: CommandLine, terminal: Terminal): Promise<number> {
  const assessed = await assessFile({ ...line, operands: [path] }, terminal, () => undefined);
  const approval = await approvalOfFile(assessed);
  terminal.done();
  return line.options.json ? printJson(path, approval, terminal) : printWords(path, approval, terminal);
}

/** One line for each file, for whatever reads many of them. */
function printJson(file: string, { number, state, log, issues, changes }: Approval, terminal: Terminal): number {
  const found = issues.map(({ severity, code, place, values }) => ({
    ...{ severity, code, ...place, values },
    text: sentence({ severity, code, place, values } as Issue, terminal),
  }));
  const { status, version } = state;
  const rows = log.lines.length;
  terminal.print(JSON.stringify({ file, claim: number, status, version, rows, issues: found, changes: changes ?? [] }));
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function printWords(path: string, { log, issues, changes, state }: Approval, terminal: Terminal): number {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const count = log.lines.length;
  if (count === 0 && errors.length === 0) {
    terminal.print(terminal.say('noLog', { text: path }));
    return 0;
  }
  const heading = errors.length > 0 ? 'logBroken' : issues.length > 0 ? 'logWarned' : 'logGood';
  const said = terminal.say(heading, { text: path, count });
  terminal.print(errors.length > 0 ? terminal.red(said) : said);
  printSentences(issues, terminal);
  const texts = state.status === 'returned' ? [] : changeTexts(changes ?? [], terminal.language);
  if (texts.length > 0)
    terminal.print(terminal.say('changesSince', { version: state.version }), ...texts.map((text) => `  • ${text}`));
  return errors.length > 0 ? 1 : 0;
}
