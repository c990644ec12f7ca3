import { saidOfFile } from '../many/said-of-file';
import type { FileJob, WorkOptions } from '../pool/file-work';
import { verifyBundle } from './bundle';
import { verifyWorkbook } from './workbook';

export interface Verified {
  /** What the whole command exits with, where this is the worst. */
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function verifyFile(job: FileJob, options: WorkOptions): Promise<Verified> {
  const { line } = options;
  const { result, ...said } = await saidOfFile(job, options, (terminal) =>
    /\.xls[xm]$/i.test(job.path) ? verifyWorkbook(job.path, line, terminal) : verifyBundle(job.path, line, terminal),
  );
  return { status: result ?? 2, ...said };
}
