import { extname } from 'node:path';
import { markEdits } from '../../delivery/mark-edits';
import { WORDS } from '../../text/words';
import { Failure } from '../failure';
import { isSameFile, isTaken, replaceFile } from '../files';
import { asFailure, assessFile } from '../flow';
import type { CommandLine } from '../options';
import { sentence } from '../print-issues';
import type { Terminal } from '../terminal';
import { printCheck } from './check';

/** `krav mark FILE.xlsx --out COPY.xlsx`: what `check` says, and a copy where the cells are marked as the pane marks them. */
export async function markCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const [path] = line.operands;
  if (path === undefined) throw new Failure('fileMissing');
  if (line.options.out !== undefined) refuseCopy(path, line.options.out);
  // The copy remembers which column is which, not the original.
  const { workbook, issues } = await assessFile(line, terminal, () => undefined);
  const copy = line.options.out ?? nameOfCopy(path, terminal);
  refuseCopy(path, copy);

  terminal.progress('marking');
  const sheets = workbook.sheets.flatMap(({ name, hasCells }) => (hasCells ? [name] : []));
  const edits = markEdits(issues, sheets, (found) => sentence(found, terminal));
  try {
    await workbook.apply(edits);
  } catch (problem) {
    throw asFailure(problem, path);
  }
  replaceFile(copy, workbook.toBytes());

  const status = printCheck(issues, line, terminal);
  if (line.options.json) return status;
  const count = edits.reduce((sum, edit) => sum + (edit.edit === 'mark' ? edit.marks.length : 0), 0);
  terminal.print('', terminal.say(count === 0 ? 'markedNone' : 'marked', { text: copy, count }));
  return status;
}

function nameOfCopy(path: string, terminal: Terminal): string {
  const { marked } = WORDS[terminal.language].files;
  return `${path.slice(0, path.length - extname(path).length)}-${marked}${kindOf(path)}`;
}

function refuseCopy(path: string, copy: string): void {
  if (isSameFile(path, copy)) throw new Failure('markOverOriginal', { text: copy });
  if (isTaken(copy)) throw new Failure('exists', { text: copy });
  const name = kindOf(path);
  if (extname(copy).toLowerCase() !== name) throw new Failure('markWrongKind', { text: copy, name });
}

/** A workbook with macros is one still. */
function kindOf(path: string): string {
  return /\.xlsm$/i.test(path) ? '.xlsm' : '.xlsx';
}
