import { existsSync } from 'node:fs';
import type { Regulation } from '../../regulation/schema';
import type { Language } from '../../text/language';
import { newSheetEdits } from '../../workbook/new-sheets';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { Failure } from '../failure';
import { replaceFile } from '../files';
import { childcareSheet, meetingSheet } from '../new-sheets/meeting-sheets';
import { ratesSheet } from '../new-sheets/rates-sheet';
import { settingsSheet } from '../new-sheets/settings-sheet';
import { claimable, type NewSheetChoice } from '../new-sheets/sheet-choice';
import { drivingLogSheet, journeySheet, outlaySheet } from '../new-sheets/travel-sheets';
import { feeSheet, timeSheet } from '../new-sheets/work-sheets';
import type { CommandLine } from '../options';
import { chosenRules, DEFAULT_REGULATION } from '../regulation-choice';
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

/**
 * The settings, and a sheet for each sort of thing that may be claimed under the regulation.
 *
 * @param regulation with the agreements that it uses
 * @param choice how the regulation was named: its id, or the user's own file
 */
export async function newWorkbook(regulation: Regulation, choice: string, language: Language): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank();
  const chosen: NewSheetChoice = { regulation, kinds: claimable(regulation), language };
  const sheets = [
    settingsSheet(chosen, choice),
    timeSheet(chosen),
    feeSheet(chosen),
    meetingSheet(chosen),
    childcareSheet(chosen),
    journeySheet(chosen),
    drivingLogSheet(chosen),
    outlaySheet(chosen),
    ratesSheet(chosen),
  ].filter((sheet) => sheet !== undefined);
  await workbook.apply(sheets.flatMap(newSheetEdits));
  return workbook.toBytes();
}
