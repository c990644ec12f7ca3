import { workerData } from 'piscina';
import { workOnFile, type FileJob, type FileResult, type WorkOptions } from './file-work';

const options = workerData as WorkOptions;

/** What a thread of the pool runs. */
export function overview(job: FileJob): Promise<FileResult['overview']> {
  return workOnFile('overview', job, options);
}

export function verify(job: FileJob): Promise<FileResult['verify']> {
  return workOnFile('verify', job, options);
}
