import { claimCells, type FiledClaim } from '../../delivery/overview/claim-columns';
import { MOST_ROWS } from '../../delivery/overview/page/list-sections';
import { overviewPage } from '../../delivery/overview/page/overview-page';
import { overviewWorkbook, type OverviewContent, type UnreadFile } from '../../delivery/overview/overview-workbook';
import { VERSION } from '../../delivery/version';
import type { OverviewHead, OverviewLine } from '../../overview/overview-line';
import { Tally } from '../../overview/tally';
import type { CellInput } from '../../workbook/workbook';
import { Failure } from '../failure';
import { isTaken, replaceFile } from '../files';
import { mergedLines } from '../many/merged-lines';
import { overviewLines } from '../many/overview-lines';
import type { CommandLine } from '../options';
import { printOverview } from '../print-overview';
import type { Terminal } from '../terminal';

/**
 * `krav overview FOLDER|FILE …`: what the claims of many workbooks come to, as a workbook (`--out`), a page (`--page`), a line of JSON for each
 * file (`--json`), or in a few lines. `--merge PART …` puts the parts of a work together that was split by `--shard`.
 */
export async function overviewCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { operands, options } = line;
  const { today, out, page } = options;
  if (today === undefined) throw new Error('unreachable: the day is filled in by main');
  if (operands.length === 0) throw new Failure('nothingToOverview');
  if (options.lang) terminal.language = options.lang;
  for (const path of [out, page]) if (path !== undefined && isTaken(path)) throw new Failure('exists', { text: path });
  const { files, lines } = options.merge ? await mergedLines(operands) : overviewLines(line, terminal);
  if (options.json) {
    const head: OverviewHead = { overview: 1, krav: VERSION, shard: options.shard ?? { part: 1, of: 1 }, files };
    terminal.print(JSON.stringify(head));
  }
  const onLine = (one: OverviewLine): void => {
    if (options.json) terminal.print(JSON.stringify(one));
  };
  const counted = await count(lines, { withRows: out !== undefined, onLine }, terminal);
  const content: OverviewContent = { ...counted, language: terminal.language, today };
  const rows = counted.rows.length;
  if (rows > MOST_CLAIMS) throw new Failure('tooManyClaims', { most: MOST_CLAIMS, count: rows });
  if (out !== undefined) replaceFile(out, await overviewWorkbook(content));
  if (page !== undefined) replaceFile(page, Buffer.from(await overviewPage(content), 'utf8'));
  if (!options.json) printOverview(content, [out, page], terminal);
  return counted.overview.unread > 0 ? 1 : 0;
}

/** Excel's rows, less those above the table. */
const MOST_CLAIMS = 1_048_570;

interface Counting {
  /** Whether each claim is to stand in a workbook. */
  readonly withRows: boolean;
  readonly onLine: (line: OverviewLine) => void;
}

/** Of a claim that has been counted nothing is kept but what is to be shown of it. */
async function count(
  lines: AsyncIterable<OverviewLine>,
  { withRows, onLine }: Counting,
  terminal: Terminal,
): Promise<Omit<OverviewContent, 'language' | 'today'>> {
  const tally = new Tally(terminal.language);
  const claims: FiledClaim[] = [];
  const rows: CellInput[][] = [];
  const unread: UnreadFile[] = [];
  for await (const line of lines) {
    onLine(line);
    const { file } = line;
    if ('why' in line) {
      tally.addUnread();
      unread.push({ file, why: line.why });
      continue;
    }
    tally.addFile(line.claims, line.away);
    if (line.claims.length === 0 && line.away.length === 0) unread.push({ file, why: terminal.say('notAClaim') });
    for (const row of line.claims) {
      if (claims.length < MOST_ROWS) claims.push({ file, row });
      if (withRows) rows.push(claimCells({ file, row }, terminal.language));
    }
  }
  return { overview: tally.result(), claims, rows, unread };
}
