import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Papers } from '../../documents/papers/papers';
import { inOrder } from './in-order';
import type { Outfit, PrintJob } from './print-job';

export interface PrintOptions extends Outfit {
  /** Threads. Else one for each core. */
  readonly workers?: number;
  /** Ends it: what is being printed is thrown away. */
  readonly signal?: AbortSignal;
  /** Called after each job, with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** The built print-worker.cjs; lies beside the program. */
  readonly workerFile?: string;
}

/**
 * Prints a whole board's papers on every core. What comes out is in the order of the jobs, with the same bytes whatever the number of threads,
 * and neither 500 claims nor 500 papers need to lie in memory at once.
 *
 * @throws the signal's reason when it ends it; what a job throws, after the papers before it
 */
export async function* printAll(jobs: Iterable<PrintJob>, options: PrintOptions): AsyncGenerator<Papers> {
  const { fonts, look, workers = availableParallelism(), signal, onProgress } = options;
  const { workerFile = join(__dirname, 'print-worker.cjs') } = options;
  signal?.throwIfAborted();
  // Loaded here, since most commands print a paper or two and start no thread.
  const { default: Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: workerFile,
    name: 'print',
    workerData: { fonts, look } satisfies Outfit,
    minThreads: workers,
    maxThreads: workers,
  });
  let done = 0;
  try {
    const print = (job: PrintJob): Promise<Papers> => pool.run(job, signal ? { signal } : {}) as Promise<Papers>;
    for await (const printed of inOrder(jobs, workers, print)) {
      signal?.throwIfAborted();
      onProgress?.((done += 1));
      yield printed;
    }
  } catch (problem) {
    signal?.throwIfAborted();
    throw problem;
  } finally {
    await pool.destroy();
  }
}
