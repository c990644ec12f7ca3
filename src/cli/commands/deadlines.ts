import { basename } from 'node:path';
import { sendingPlan, type SendingPlan } from '../../claim/sending-plan';
import { remindersFile, type Reminder } from '../../documents/calendar/reminders';
import { otherRegulations } from '../../flow/other-regulations';
import { deadlineWords, planTexts } from '../../text/deadline-text';
import { fill } from '../../text/fill';
import { reminderTexts } from '../../text/reminder-texts';
import { Failure } from '../failure';
import { isTaken, replaceFile } from '../files';
import { assessFile, type Assessed } from '../flow';
import type { CommandLine } from '../options';
import type { Terminal } from '../terminal';

/**
 * `krav deadlines FILE.xlsx … [--out FILE.ics]`: of every claim in the workbooks the last day, the days left, the rule that decides, when it is
 * paid, and what a day's delay costs; and reminders for a calendar.
 */
export async function deadlinesCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { operands, options } = line;
  if (operands.length === 0) throw new Failure('fileMissing');
  if (options.out !== undefined && isTaken(options.out)) throw new Failure('exists', { text: options.out });
  const reminders: Reminder[] = [];
  let isLate = false;
  for (const path of operands) {
    for (const assessed of await claimsOf({ ...line, operands: [path] }, terminal)) {
      const { claim, rules, today, language } = assessed;
      const plan = sendingPlan(claim, rules.regulation.payouts, today);
      terminal.done();
      printPlan(basename(path), claim.payer.name, plan, terminal);
      isLate ||= (plan.last?.daysLeft ?? 0) < 0;
      const id = `${basename(path)}-${rules.regulation.id}`.replace(/[^A-Za-z0-9-]+/g, '-');
      const texts = reminderTexts(plan, claim.payer.name, language);
      reminders.push(...texts.map(({ what, ...rest }) => ({ id: `${id}-${what}`, ...rest })));
    }
  }
  if (options.out !== undefined && options.today !== undefined) {
    replaceFile(options.out, Buffer.from(remindersFile(reminders, options.today), 'utf8'));
    terminal.print('', fill(deadlineWords(terminal.language).written, { text: options.out }, terminal.language));
  }
  return isLate ? 1 : 0;
}

/** A workbook whose sheets follow several regulations holds several claims. */
async function claimsOf(line: CommandLine, terminal: Terminal): Promise<Assessed[]> {
  const first = await assessFile(line, terminal, () => undefined);
  const others = otherRegulations(first.cells, first.rules.regulation.id);
  if (line.options.regulation !== undefined || others.length === 0) return [first];
  const more: Assessed[] = [];
  for (const regulation of others)
    more.push(await assessFile({ ...line, options: { ...line.options, regulation } }, terminal, () => undefined));
  return [first, ...more].filter(({ claim }) => claim.lines.length > 0);
}

function printPlan(file: string, payer: string, plan: SendingPlan, terminal: Terminal): void {
  const { language } = terminal;
  const { amountOre } = plan;
  const heading = fill(deadlineWords(language).claim, { name: `${file}, ${payer}`, amountOre }, language);
  terminal.print(terminal.bold(heading), ...planTexts(plan, language).map((text) => `  ${text}`));
}
