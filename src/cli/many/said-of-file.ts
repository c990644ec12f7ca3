import { Failure } from '../failure';
import { Terminal, type Sink } from '../terminal';
import type { FileJob, WorkOptions } from '../pool/file-work';

/** What was said of one file, to be passed on when its turn comes. */
export interface Said {
  readonly out: string;
  readonly err: string;
}

/**
 * Works on one file of many. Whatever goes wrong with it is said, and ends nothing else.
 *
 * @returns `result` is undefined where it failed
 */
export async function saidOfFile<Result>(
  job: FileJob,
  { language, isTerminal }: WorkOptions,
  work: (terminal: Terminal) => Promise<Result>,
): Promise<Said & { readonly result: Result | undefined }> {
  const [out, err] = [new Lines(isTerminal), new Lines(false)];
  const terminal = new Terminal(language, out, err);
  try {
    if (job.problem !== undefined) throw new Failure('cannotReadFolder', { text: job.path, reason: job.problem });
    return { result: await work(terminal), out: out.text, err: err.text };
  } catch (problem) {
    if (problem instanceof Failure) terminal.complain(terminal.say(problem.said, problem.values), ...problem.details);
    else terminal.complain(terminal.say('internalOfFile', { text: job.path, reason: String(problem) }));
    return { result: undefined, out: out.text, err: err.text };
  }
}

class Lines implements Sink {
  text = '';

  constructor(readonly isTTY: boolean) {}

  write(text: string): void {
    this.text += text;
  }
}
