import { workerData } from 'piscina';
import type { Papers } from '../../documents/papers/papers';
import { dressOf, printJob, type Outfit, type PrintJob } from './print-job';

/** Handed to the thread once, so that fonts are parsed once. */
const dress = dressOf(workerData as Outfit);

/** What a thread of the pool runs. */
export async function print(job: PrintJob): Promise<Papers> {
  return printJob(job, await dress);
}
