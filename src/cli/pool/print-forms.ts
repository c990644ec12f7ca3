import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Fonts } from '../../documents/pdf/fonts';
import type { PrintedJob, PrintJob } from './print-job';

export interface PrintOptions {
  readonly fonts: Fonts;
  /** Threads. Else one for each core. */
  readonly workers?: number;
  /** Ends it: what is being printed is thrown away. */
  readonly signal?: AbortSignal;
  /** Called after each job, with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** The built print-worker.cjs; lies beside the program. */
  readonly workerFile?: string;
}

/** Jobs that are given out for each thread: one that it prints, and one so that it need not wait for the next. */
const AHEAD = 2;

/**
 * Prints a whole board's papers on every core. What comes out is in the order of the jobs, with the same bytes whatever the number of threads.
 *
 * Jobs are taken, and papers kept, only a few ahead of what is asked for: neither 500 claims nor 500 papers need to lie in memory at once.
 *
 * @throws the signal's reason when it ends it; what a job throws, after the papers before it
 */
export async function* printForms(jobs: Iterable<PrintJob>, options: PrintOptions): AsyncGenerator<PrintedJob> {
  const { fonts, workers = availableParallelism(), signal, onProgress } = options;
  const { workerFile = join(__dirname, 'print-worker.cjs') } = options;
  signal?.throwIfAborted();
  // Loaded here, since most commands print a paper or two and start no thread.
  const { default: Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: workerFile,
    name: 'print',
    workerData: fonts,
    minThreads: workers,
    maxThreads: workers,
  });
  const given: Promise<PrintedJob>[] = [];
  let done = 0;
  try {
    for (const job of jobs) {
      given.push(run(job));
      if (given.length >= workers * AHEAD) yield await next();
    }
    while (given.length > 0) yield await next();
  } finally {
    await pool.destroy();
  }

  function run(job: PrintJob): Promise<PrintedJob> {
    const printed = pool.run(job, signal ? { signal } : {}) as Promise<PrintedJob>;
    // Each is waited for in its turn; one that fails before its turn is no crash.
    printed.catch(() => undefined);
    return printed;
  }

  async function next(): Promise<PrintedJob> {
    try {
      const printed = await (given.shift() as Promise<PrintedJob>);
      signal?.throwIfAborted();
      onProgress?.((done += 1));
      return printed;
    } catch (problem) {
      signal?.throwIfAborted();
      throw problem;
    }
  }
}
