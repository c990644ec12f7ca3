import { workbookOverview } from '../../flow/workbook-overview';
import type { OverviewLine } from '../../overview/overview-line';
import { readFile } from '../flow';
import type { FileJob, WorkOptions } from '../pool/file-work';
import { saidOfFile } from './said-of-file';

export interface OverviewOfFile {
  readonly line: OverviewLine;
}

/** What one workbook holds, or why it could not be read. */
export async function overviewOfFile(job: FileJob, options: WorkOptions): Promise<OverviewOfFile> {
  const line = { ...options.line, operands: [job.path] };
  const { result, err } = await saidOfFile(job, options, async (terminal) => {
    const reading = await readFile(line, terminal, () => undefined);
    return workbookOverview(reading, reading.cells, reading.today);
  });
  const file = job.name;
  if (result) return { line: { file, ...result } };
  // By the name that the overview has for it: the same from every machine.
  return { line: { file, why: err.trim().replaceAll(job.path, file) } };
}
