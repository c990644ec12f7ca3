import type { OverviewLine } from '../../overview/overview-line';
import { Failure } from '../failure';
import { statSync } from 'node:fs';
import type { CommandLine } from '../options';
import { eachFile } from '../pool/each-file';
import type { FileJob } from '../pool/file-work';
import type { Terminal } from '../terminal';
import { byCodePoint, foundFiles } from './found-files';
import { filesOfShard, WHOLE } from './shard';
import { watched } from './watched';

const WORKBOOKS = /\.xls[xm]$/i;

export interface Lines {
  readonly files: number;
  /** Sorted by file. */
  readonly lines: AsyncIterable<OverviewLine>;
}

/** The claims of the workbooks that were named, or their part of them, file by file. @throws {Failure} where there are none */
export function overviewLines(line: CommandLine, terminal: Terminal): Lines {
  const jobs = jobsOf(line);
  const common = { line, language: terminal.language, isTerminal: false, workers: line.options.jobs };
  const results = watched(eachFile('overview', jobs, common), jobs.length, terminal);
  return { files: jobs.length, lines: only(results) };
}

async function* only(results: AsyncIterable<{ readonly line: OverviewLine }>): AsyncGenerator<OverviewLine> {
  for await (const { line } of results) yield line;
}

function jobsOf({ operands, options }: CommandLine): FileJob[] {
  const found = foundFiles(operands, WORKBOOKS);
  if (found.length === 0) throw new Failure('noFilesFound');
  // Files of one folder are known by their place in it, wherever it is mounted.
  const [only, ...others] = operands;
  const isOneFolder = others.length === 0 && only !== undefined && statSync(only).isDirectory();
  return filesOfShard(found, options.shard ?? WHOLE)
    .map(({ path, key, problem }) => ({
      ...{ path, name: isOneFolder ? key : path },
      ...(problem !== undefined && { problem }),
    }))
    .sort((one, other) => byCodePoint(one.name, other.name));
}
