import { saidOfFile } from '../many/said-of-file';
import type { FileJob, WorkOptions } from '../pool/file-work';

export interface Verified {
  /** What the whole command exits with, where this is the worst. */
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function verifyFile(job: FileJob, options: WorkOptions): Promise<Verified> {
  const { line } = options;
  const { result, ...said } = await saidOfFile(job, options, async (terminal) => {
    // A workbook has no papers to make again, and a folder of workbooks none that could: what makes them is loaded with the first bundle.
    if (/\.xls[xm]$/i.test(job.path)) return (await import('./workbook')).verifyWorkbook(job.path, line, terminal);
    return (await import('./bundle')).verifyBundle(job.path, line, terminal);
  });
  return { status: result ?? 2, ...said };
}
