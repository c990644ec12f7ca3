import { settingEdits } from '../new-sheets/setting-edits';
import { columnMapSettings, parseColumnMap } from '../timesheet/header/column-map';
import type { TableReading } from '../timesheet/table-reading';
import type { SettingsSource } from '../timesheet/settings/setting-cell';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import type { Language } from '../text/language';
import { newSheetWords } from '../text/new-sheet-words';
import { replaceFile } from './files';
import type { Terminal } from './terminal';

/**
 * The user said which column is which, so the workbook is told: rows `map.<sheet>.<field>` in the table «Innstillinger», for a person to
 * read and delete. Everything else in the workbook stays as it was.
 *
 * @returns the sheet where it is told; `undefined` when it was known already
 */
export async function rememberMap(
  workbook: XlsxWorkbook,
  readings: readonly TableReading[],
  text: string,
  source: SettingsSource,
  language: Language,
): Promise<string | undefined> {
  const { map } = parseColumnMap(text);
  const sheets = [...new Set(readings.map(({ sheet }) => sheet))];
  const wanted = sheets.flatMap((sheet) => columnMapSettings(sheet, map));
  const edits = settingEdits(wanted, source, language);
  if (edits.length === 0) return undefined;
  await workbook.apply(edits);
  const [where] = edits.flatMap((edit) => (edit.edit === 'setCells' ? [edit.sheet] : []));
  return where ?? newSheetWords(language).settings.sheet;
}

/** Writes what the workbook has been told into the file it came from, and says so. @throws {Failure} */
export function keepMap(path: string, workbook: XlsxWorkbook, where: string, terminal: Terminal): void {
  replaceFile(path, workbook.toBytes());
  terminal.done();
  terminal.print(terminal.say('mapSaved', { text: where }));
}
