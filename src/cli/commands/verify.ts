import { Failure } from '../failure';
import { foundFiles } from '../many/found-files';
import { filesOfShard, WHOLE } from '../many/shard';
import { watched } from '../many/watched';
import type { CommandLine } from '../options';
import { eachFile } from '../pool/each-file';
import type { Terminal } from '../terminal';

/** Workbooks, and bundles. */
const VERIFIED = /\.(?:xls[xm]|zip)$/i;

/**
 * `krav verify FILE|FOLDER …`: whether bundles are as they were made, and whether the claim log of workbooks and what they claim are as they were
 * written. All of it is worked out again, without a network, on every core; what is said comes in the order of the files. Nothing is written.
 */
export async function verifyCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { operands, options } = line;
  if (operands.length === 0) throw new Failure('fileMissing');
  if (options.lang) terminal.language = options.lang;
  const found = foundFiles(operands, VERIFIED);
  if (found.length === 0) throw new Failure('noFilesToVerify');
  const jobs = filesOfShard(found, options.shard ?? WHOLE).map(({ path, problem }) => ({
    ...{ path, name: path },
    ...(problem !== undefined && { problem }),
  }));
  const common = { line, language: terminal.language, isTerminal: terminal.isRead, workers: options.jobs };
  const counts = { good: 0, bad: 0, unread: 0 };
  let at = 0;
  for await (const { status, out, err } of watched(eachFile('verify', jobs, common), jobs.length, terminal)) {
    const { path = '' } = jobs[at++] ?? {};
    // What is said of a bundle does not name it.
    if (jobs.length > 1 && !options.json && /\.zip$/i.test(path) && out !== '') terminal.print(terminal.bold(path));
    terminal.pass(out, err);
    counts[status === 0 ? 'good' : status === 1 ? 'bad' : 'unread'] += 1;
  }
  if (jobs.length > 1 && !options.json)
    terminal.print('', terminal.say('verifiedMany', { ...counts, count: jobs.length }));
  return counts.unread > 0 ? 2 : counts.bad > 0 ? 1 : 0;
}
