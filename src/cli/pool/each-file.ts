import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { workOnFile, type FileJob, type FileResult, type Work, type WorkOptions } from './file-work';
import { inOrder } from './in-order';

export interface EachFileOptions extends WorkOptions {
  /** Threads. Else one for each core, as long as each has enough to do. */
  readonly workers?: number | undefined;
  /** The built file-worker.cjs; lies beside the program. */
  readonly workerFile?: string;
}

/** A thread takes as long to start as so many files to read. */
const WORTH_A_THREAD = 12;

/** While one file is read from the disk, or its result is on its way, the next is worked on. */
const TASKS_AT_ONCE = 2;

/** Does one thing with each of many files, on every core. The results come in the order of the files, the same whatever the number of threads. */
export async function* eachFile<W extends Work>(
  work: W,
  jobs: readonly FileJob[],
  { workers, workerFile = join(__dirname, 'file-worker.cjs'), ...common }: EachFileOptions,
): AsyncGenerator<FileResult[W]> {
  const threads = workers ?? Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD));
  if (threads <= 1) {
    for (const job of jobs) yield await workOnFile(work, job, common);
    return;
  }
  const { default: Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: workerFile,
    name: work,
    workerData: common satisfies WorkOptions,
    concurrentTasksPerWorker: TASKS_AT_ONCE,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    yield* inOrder(jobs, threads, (job) => pool.run(job) as Promise<FileResult[W]>);
  } finally {
    await pool.destroy();
  }
}
