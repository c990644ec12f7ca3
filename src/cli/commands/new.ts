import { existsSync } from 'node:fs';
import { DEFAULT_REGULATION } from '../../flow/basis';
import { newSheets } from '../../new-sheets/new-sheets';
import { planEdits } from '../../new-sheets/plan-sheets';
import type { Regulation } from '../../regulation/schema';
import type { Language } from '../../text/language';
import { newSheetEdits } from '../../workbook/new-sheets';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { Failure } from '../failure';
import { replaceFile } from '../files';
import type { CommandLine } from '../options';
import { chosenRules } from '../regulation-choice';
import type { Terminal } from '../terminal';

/** `krav new FILE.xlsx`: a workbook to fill in; with `--plan`, a plan for an exam season. Never over a file that exists. */
export async function newCommand({ operands, options }: CommandLine, terminal: Terminal): Promise<number> {
  const [path] = operands;
  if (path === undefined) throw new Failure('fileMissing');
  const { regulation } = chosenRules(options.regulation ?? DEFAULT_REGULATION, terminal);
  terminal.language = options.lang ?? regulation.language;
  if (existsSync(path)) throw new Failure('exists', { text: path });
  const make = options.plan ? newPlan : newWorkbook;
  replaceFile(path, await make(regulation, options.regulation ?? regulation.id, terminal.language));
  terminal.print(terminal.say(options.plan ? 'planCreated' : 'created', { text: path }));
  return 0;
}

/** @throws {Failure} where the regulation has no fees */
export async function newPlan(regulation: Regulation, choice: string, language: Language): Promise<Uint8Array> {
  const edits = planEdits(regulation, language);
  if (!edits) throw new Failure('noPlan', { text: choice });
  const workbook = XlsxWorkbook.blank();
  await workbook.apply(edits);
  return workbook.toBytes();
}

/**
 * @param choice how the regulation was named: its id, or the user's own file
 * @throws {Failure} where nothing is claimed under the regulation
 */
export async function newWorkbook(regulation: Regulation, choice: string, language: Language): Promise<Uint8Array> {
  if (Object.keys(regulation.kinds).length === 0) throw new Failure('nothingClaimed', { text: choice });
  const workbook = XlsxWorkbook.blank();
  await workbook.apply(newSheets(regulation, choice, language).flatMap(newSheetEdits));
  return workbook.toBytes();
}
