import { APPROVAL_STEPS } from '../approval/steps';
import { DEFAULT_REGULATION } from '../flow/basis';
import { deadlineWords } from '../text/deadline-text';
import { clockOfInstant, dayOfInstant } from '../values/day';
import { checkCommand } from './commands/check';
import { checklistCommand } from './commands/checklist';
import { claimCommand } from './commands/claim';
import { deadlinesCommand } from './commands/deadlines';
import { logCommand } from './commands/log';
import { markCommand } from './commands/mark';
import { newCommand } from './commands/new';
import { overviewCommand } from './commands/overview';
import { papersCommand } from './commands/papers';
import { redactCommand } from './commands/redact';
import { regulationsCommand } from './commands/regulations';
import { routesCommand } from './commands/routes';
import { signCommand } from './commands/sign';
import { stepCommand } from './commands/step';
import { verifyCommand } from './commands/verify';
import { whyCommand } from './commands/why';
import { Failure } from './failure';
import { commandLine, languageAsked, type CommandLine } from './options';
import { Terminal } from './terminal';
import { checkUsage } from './usage-check';

const COMMANDS: Readonly<Record<string, (line: CommandLine, terminal: Terminal) => number | Promise<number>>> = {
  claim: claimCommand,
  check: checkCommand,
  mark: markCommand,
  new: newCommand,
  overview: overviewCommand,
  papers: papersCommand,
  redact: redactCommand,
  regulations: regulationsCommand,
  verify: verifyCommand,
  why: whyCommand,
  routes: routesCommand,
  sign: signCommand,
  checklist: checklistCommand,
  deadlines: deadlinesCommand,
  log: logCommand,
  ...Object.fromEntries(APPROVAL_STEPS.map((step) => [step, stepCommand(step)])),
};

/** Exit 0: done, without errors. 1: errors that the user must mend. 2: bad usage, or a file that cannot be read or written. */
async function main(args: readonly string[]): Promise<number> {
  const terminal = new Terminal(languageAsked(args) ?? 'nb', process.stdout, process.stderr);
  try {
    const line = commandLine(args);
    const command = line.command === undefined ? undefined : COMMANDS[line.command];
    if (command) checkUsage(line);
    if (command) return await command({ ...line, options: { ...line.options, ...now(line.options) } }, terminal);
    if (line.command !== undefined && line.command !== 'help')
      throw new Failure('unknownCommand', { text: line.command });
    terminal.print(
      terminal.say('usage', { regulation: DEFAULT_REGULATION }),
      '',
      terminal.say('approvalUsage'),
      deadlineWords(terminal.language).usage,
      '',
      terminal.say('manyUsage'),
    );
    return line.command === 'help' ? 0 : 2;
  } catch (problem) {
    terminal.done();
    if (problem instanceof Failure) {
      terminal.complain(terminal.say(problem.said, problem.values), ...problem.details);
      return 2;
    }
    // We are wrong: said as our fault, without a stack trace on the user's screen unless asked for.
    terminal.complain(
      terminal.say('internal', { reason: problem instanceof Error ? problem.message : String(problem) }),
    );
    if (process.env['KRAV_DEBUG'] && problem instanceof Error) terminal.complain(problem.stack ?? '');
    return 2;
  }
}

/** The one place where the terminal asks for the time: the day and the minute in Norway, where they were not handed in. */
function now({ today, time }: CommandLine['options']) {
  const instant = Date.now();
  const day = dayOfInstant(instant);
  return { today: today ?? day, time: time ?? { day, clock: clockOfInstant(instant) } };
}

// A pipe that is closed early (`krav … | head`) is no failure.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
