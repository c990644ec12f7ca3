import { amountText, dayText } from '../../text/values';
import { claimJson } from '../../delivery/claim-json';
import { Failure } from '../failure';
import { assessFile } from '../flow';
import type { CommandLine } from '../options';
import type { Terminal } from '../terminal';

/** `krav why FILE.xlsx ROW`: the trail of one amount. */
export async function whyCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const [, rowText = ''] = line.operands;
  const row = Number(rowText);
  if (!/^\d+$/.test(rowText)) throw new Failure('rowMissing');
  const { claim, issues, rules } = await assessFile(line, terminal);
  terminal.done();
  const about = issues.filter(({ place }) => place.row === row);
  const lines = claim.lines.filter((found) => found.row === row);
  const file = claimJson({ ...claim, lines }, lines.length > 0 ? issues : about, terminal.language);
  if (line.options.json) {
    terminal.print(
      JSON.stringify({ lines: file.claim?.lines, issues: file.issues.filter((found) => found.row === row) }, null, 2),
    );
    return lines.length > 0 ? 0 : 1;
  }
  for (const found of file.claim?.lines ?? []) {
    const name = rules.regulation.kinds[found.kind]?.name[terminal.language] ?? found.kind;
    const amount = found.amountOre === null ? '–' : `${amountText(found.amountOre, terminal.language)} kr`;
    terminal.print(terminal.bold(`${found.sheet}, ${found.row}: ${dayText(found.day as never)} ${name}: ${amount}`));
    for (const step of found.why) terminal.print(`  ${step}`);
  }
  if (lines.length > 0) return 0;
  const rows = [...new Set(claim.lines.map((found) => found.row))];
  terminal.complain(
    terminal.say('whyNothing', { row, rows: rows.length > 20 ? `${rows.slice(0, 20).join(', ')} …` : rows.join(', ') }),
  );
  for (const found of file.issues) terminal.complain(`  ${found.text}`);
  return 1;
}
