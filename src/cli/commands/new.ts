import { existsSync } from 'node:fs';
import { DEFAULT_REGULATION } from '../../flow/basis';
import { newSheets } from '../../new-sheets/new-sheets';
import type { Regulation } from '../../regulation/schema';
import type { Language } from '../../text/language';
import { newSheetEdits } from '../../workbook/new-sheets';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { Failure } from '../failure';
import { replaceFile } from '../files';
import type { CommandLine } from '../options';
import { chosenRules } from '../regulation-choice';
import type { Terminal } from '../terminal';

/** `krav new FILE.xlsx`: a workbook to fill in. Never over a file that exists. */
export async function newCommand({ operands, options }: CommandLine, terminal: Terminal): Promise<number> {
  const [path] = operands;
  if (path === undefined) throw new Failure('fileMissing');
  const { regulation } = chosenRules(options.regulation ?? DEFAULT_REGULATION, terminal);
  terminal.language = options.lang ?? regulation.language;
  if (existsSync(path)) throw new Failure('exists', { text: path });
  replaceFile(path, await newWorkbook(regulation, options.regulation ?? regulation.id, terminal.language));
  terminal.print(terminal.say('created', { text: path }));
  return 0;
}

/** @param choice how the regulation was named: its id, or the user's own file */
export async function newWorkbook(regulation: Regulation, choice: string, language: Language): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank();
  await workbook.apply(newSheets(regulation, choice, language).flatMap(newSheetEdits));
  return workbook.toBytes();
}
