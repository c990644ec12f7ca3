import { workerData } from 'piscina';
import type { Fonts } from '../../documents/pdf/fonts';
import { printJob, type PrintedJob, type PrintJob } from './print-job';

/** What a thread of the pool runs. The fonts are handed to it once, so that they are parsed once. */
export function print(job: PrintJob): PrintedJob {
  return printJob(job, workerData as Fonts);
}
