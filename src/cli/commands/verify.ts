import { Failure } from '../failure';
import type { CommandLine } from '../options';
import type { Terminal } from '../terminal';
import { verifyBundle } from '../verify/bundle';
import { verifyWorkbook } from '../verify/workbook';

/**
 * `krav verify FILE …`: whether bundles are as they were made, and whether the claim log of workbooks and what they claim are as they were
 * written. All of it is worked out again, without a network. Nothing is written.
 */
export async function verifyCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  if (line.operands.length === 0) throw new Failure('fileMissing');
  let worst = 0;
  for (const path of line.operands) {
    const isWorkbook = /\.xls[xm]$/i.test(path);
    const status = isWorkbook ? await verifyWorkbook(path, line, terminal) : await verifyBundle(path, terminal);
    worst = Math.max(worst, status);
  }
  return worst;
}
