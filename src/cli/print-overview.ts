import type { OverviewContent } from '../delivery/overview/overview-workbook';
import { approvalWords } from '../text/approval-words';
import type { Terminal } from './terminal';

/** A screenful: all are in the workbook. */
const MOST = 30;

/** The overview in a few lines. @param written where it was written in full */
export function printOverview(
  { overview, unread }: OverviewContent,
  written: readonly (string | undefined)[],
  terminal: Terminal,
): void {
  const { total, files, withErrors, statuses } = overview;
  const { claims, amountOre, cutOre } = total;
  terminal.print(terminal.bold(terminal.say('overviewTotal', { claims, files, amountOre, cutOre })));
  const words = approvalWords(terminal.language).status;
  for (const { status, claims: count, amountOre: ofStatus } of statuses)
    terminal.print(terminal.say('overviewStatus', { status: words[status], claims: count, amountOre: ofStatus }));
  if (withErrors > 0) terminal.print(terminal.yellow(terminal.say('overviewErrors', { claims: withErrors })));
  if (unread.length > 0) {
    terminal.print('', terminal.yellow(terminal.say('overviewUnread', { count: unread.length })));
    for (const { file, why } of unread.slice(0, MOST)) terminal.print(`  ${file}: ${why.replaceAll('\n', ' ')}`);
    if (unread.length > MOST) terminal.print(`  ${terminal.say('moreIssues', { count: unread.length - MOST })}`);
  }
  for (const text of written) if (text !== undefined) terminal.print('', terminal.say('overviewWritten', { text }));
}
