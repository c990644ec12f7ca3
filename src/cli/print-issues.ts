import type { Issue, Severity } from '../claim/issue';
import { issueText } from '../text/sentences';
import { WORDS } from '../text/words';
import type { Terminal } from './terminal';

/** A screenful: the rest is in claim.json, where nothing is left out. */
const MOST = 30;

export function printIssues(issues: readonly Issue[], more: 'more' | 'moreIssues', terminal: Terminal): void {
  if (!issues.some(({ severity }) => severity !== 'info')) terminal.print(terminal.say('noIssues'));
  printGroup('error', 'errors', issues, more, terminal, (text) => terminal.red(text));
  printGroup('warning', 'warnings', issues, more, terminal, (text) => terminal.yellow(text));
  printGroup('info', 'information', issues, more, terminal, (text) => text);
}

/** The gravest first, without headings: for a few. */
export function printSentences(issues: readonly Issue[], terminal: Terminal): void {
  const colour = { error: (text: string) => terminal.red(text), warning: (text: string) => terminal.yellow(text) };
  for (const severity of ['error', 'warning', 'info'] as const)
    for (const found of issues)
      if (found.severity === severity) {
        const text = `• ${sentence(found, terminal)}`;
        terminal.print(severity === 'info' ? text : colour[severity](text));
      }
}

export function sentence(found: Issue, terminal: Terminal): string {
  return issueText(found, WORDS[terminal.language].issues, terminal.language);
}

function printGroup(
  severity: Severity,
  heading: 'errors' | 'warnings' | 'information',
  issues: readonly Issue[],
  more: 'more' | 'moreIssues',
  terminal: Terminal,
  colour: (text: string) => string,
): void {
  const group = issues.filter((found) => found.severity === severity);
  if (group.length === 0) return;
  terminal.print('', colour(terminal.say(heading, { count: group.length })));
  let sheet: string | undefined;
  const sheets = new Set(issues.map(({ place }) => place.sheet).filter(Boolean));
  for (const found of group.slice(0, MOST)) {
    // The sheet is named once for its issues, and only where there is a choice.
    if (sheets.size > 1 && found.place.sheet !== sheet) {
      sheet = found.place.sheet;
      if (sheet) terminal.print(`  ${sheet}:`);
    }
    terminal.print(`  • ${sentence(found, terminal)}`);
  }
  if (group.length > MOST) terminal.print(`  ${terminal.say(more, { count: group.length - MOST })}`);
}
