import type { Language } from '../../text/language';
import type { CommandLine } from '../options';
import type { OverviewOfFile } from '../many/overview-of-file';
import type { Verified } from '../verify/verify-file';

/** One file of many: plain data, which can go to another thread. */
export interface FileJob {
  readonly path: string;
  /** What it is called in the result. */
  readonly name: string;
  /** What the file system said, where it is a folder that cannot be read. */
  readonly problem?: string;
}

/** What all files have in common. */
export interface WorkOptions {
  readonly line: CommandLine;
  readonly language: Language;
  /** Whether a person reads what is said, in colours. */
  readonly isTerminal: boolean;
}

/** What can be done with each of many files. */
export interface FileResult {
  readonly overview: OverviewOfFile;
  readonly verify: Verified;
}

export type Work = keyof FileResult;

/** Each is loaded when it is asked for: an overview needs nothing of the papers that are verified. */
const WORKS: { readonly [W in Work]: (job: FileJob, options: WorkOptions) => Promise<FileResult[W]> } = {
  overview: async (job, options) => (await import('../many/overview-of-file')).overviewOfFile(job, options),
  verify: async (job, options) => (await import('../verify/verify-file')).verifyFile(job, options),
};

export function workOnFile<W extends Work>(work: W, job: FileJob, options: WorkOptions): Promise<FileResult[W]> {
  return WORKS[work](job, options);
}
