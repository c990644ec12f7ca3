import { APPROVAL_STEPS } from '../approval/steps';
import { DEFAULT_REGULATION } from '../flow/basis';
import { deadlineWords } from '../text/deadline-text';
import { clockOfInstant, dayOfInstant } from '../values/day';
import { Failure } from './failure';
import { commandLine, languageAsked, type CommandLine } from './options';
import { Terminal } from './terminal';
import { checkUsage } from './usage-check';

type Command = (line: CommandLine, terminal: Terminal) => number | Promise<number>;

/** Each is loaded when it is asked for: loading them all takes longer than many of them do their work. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  claim: async () => (await import('./commands/claim')).claimCommand,
  check: async () => (await import('./commands/check')).checkCommand,
  mark: async () => (await import('./commands/mark')).markCommand,
  new: async () => (await import('./commands/new')).newCommand,
  overview: async () => (await import('./commands/overview')).overviewCommand,
  papers: async () => (await import('./commands/papers')).papersCommand,
  redact: async () => (await import('./commands/redact')).redactCommand,
  regulations: async () => (await import('./commands/regulations')).regulationsCommand,
  verify: async () => (await import('./commands/verify')).verifyCommand,
  why: async () => (await import('./commands/why')).whyCommand,
  routes: async () => (await import('./commands/routes')).routesCommand,
  sign: async () => (await import('./commands/sign')).signCommand,
  checklist: async () => (await import('./commands/checklist')).checklistCommand,
  deadlines: async () => (await import('./commands/deadlines')).deadlinesCommand,
  log: async () => (await import('./commands/log')).logCommand,
  ...Object.fromEntries(
    APPROVAL_STEPS.map((step) => [step, async () => (await import('./commands/step')).stepCommand(step)]),
  ),
};

/** Exit 0: done, without errors. 1: errors that the user must mend. 2: bad usage, or a file that cannot be read or written. */
async function main(args: readonly string[]): Promise<number> {
  const terminal = new Terminal(languageAsked(args) ?? 'nb', process.stdout, process.stderr);
  try {
    const line = commandLine(args);
    const load = line.command === undefined ? undefined : COMMANDS[line.command];
    if (load) {
      checkUsage(line);
      const command = await load();
      return await command({ ...line, options: { ...line.options, ...now(line.options) } }, terminal);
    }
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
