import type { LogRow } from '../../approval/log/log-row';
import { approvalWords } from '../../text/approval-words';
import { changeTexts } from '../../text/change-text';
import { approvalOfFile } from '../approval';
import { assessFile } from '../flow';
import type { CommandLine } from '../options';
import { printSentences } from '../print-issues';
import type { Terminal } from '../terminal';

/** `krav log FILE.xlsx`: where the claim stands, how it came there, and what has changed since it was sent. Nothing is written. */
export async function logCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { number, state, changes, issues } = await approvalOfFile(await assessFile(line, terminal, () => undefined));
  terminal.done();
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  if (line.options.json) {
    const { status, version, steps } = state;
    terminal.print(JSON.stringify({ number, status, version, steps, changes: changes ?? null }, null, 2));
    return hasErrors ? 1 : 0;
  }
  const words = approvalWords(terminal.language);
  const { version, status } = state;
  if (number === '') terminal.print(terminal.say('noClaimNumber'));
  else if (version === 0) terminal.print(terminal.say('notSubmitted', { number }));
  else terminal.print(terminal.say('claimStatus', { number, version, status: words.status[status] }));
  for (const step of state.steps) terminal.print(...stepLines(step, terminal));
  const texts = changeTexts(changes ?? [], terminal.language);
  if (texts.length > 0)
    terminal.print('', terminal.say('changesSince', { version }), ...texts.map((text) => `  • ${text}`));
  else if (changes) terminal.print('', terminal.say('noChanges', { version }));
  if (issues.length > 0) terminal.print('');
  printSentences(issues, terminal);
  return hasErrors ? 1 : 0;
}

function stepLines({ at, step, name, role, reason, text }: LogRow, terminal: Terminal): string[] {
  const words = approvalWords(terminal.language);
  const line = terminal.say('logLine', {
    at: at.replace('T', ' '),
    step: words.step[step],
    name,
    role: words.role[role],
  });
  return reason === '' ? [line] : [line, terminal.say('logReason', { reason: words.reason[reason], text })];
}
