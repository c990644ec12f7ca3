import type { CheckItem } from '../../approval/checklist/checklist';
import type { ControlGroup } from '../../approval/checklist/control';
import { checklistWords } from '../../text/checklist-words';
import { approvalOfFile } from '../approval';
import { assessFile } from '../flow';
import type { CommandLine } from '../options';
import { sentence } from '../print-issues';
import type { Terminal } from '../terminal';
import { vouchersHanded } from '../vouchers';

/** `krav checklist FILE.xlsx`: the audit's controls in their five groups, each with what it found. Nothing is written. */
export async function checklistCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const assessed = await assessFile(line, terminal, () => undefined);
  const { checks } = await approvalOfFile(assessed, await vouchersHanded(line, assessed.claim));
  terminal.done();
  if (line.options.json) {
    const told = checks.map(({ issues, ...item }) => ({
      ...item,
      issues: issues.map((found) => ({ ...found, text: sentence(found, terminal) })),
    }));
    terminal.print(JSON.stringify(told, null, 2));
  } else {
    const words = checklistWords(terminal.language);
    for (const group of Object.keys(words.group) as ControlGroup[]) {
      terminal.print('', terminal.bold(words.group[group]));
      for (const item of checks) if (item.group === group) terminal.print(...itemLines(item, terminal));
    }
  }
  return checks.some(({ outcome }) => outcome === 'stop') ? 1 : 0;
}

function itemLines({ id, outcome, issues }: CheckItem, terminal: Terminal): string[] {
  const words = checklistWords(terminal.language);
  const said = `  ${id}  ${words.control[id]}: ${words.outcome[outcome]}`;
  const coloured = outcome === 'stop' ? terminal.red(said) : outcome === 'lookOver' ? terminal.yellow(said) : said;
  return [coloured, ...issues.map((found) => `        ${sentence(found, terminal)}`)];
}
