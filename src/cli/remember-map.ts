import { settingEdits } from '../new-sheets/setting-edits';
import { columnMapSettings, parseColumnMap } from '../timesheet/header/column-map';
import type { TableReading } from '../timesheet/read-timesheet';
import type { SettingsSource } from '../timesheet/settings/setting-cell';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { newSheetWords } from '../text/new-sheet-words';
import { replaceFile } from './files';
import type { Terminal } from './terminal';

/**
 * The user said which column is which, so the workbook is told: rows `map.<sheet>.<field>` in the table «Innstillinger», for a person to
 * read and delete. Everything else in the file stays byte for byte.
 */
export async function rememberMap(
  path: string,
  workbook: XlsxWorkbook,
  readings: readonly TableReading[],
  text: string,
  source: SettingsSource,
  terminal: Terminal,
): Promise<void> {
  const { map } = parseColumnMap(text);
  const sheets = [...new Set(readings.map(({ sheet }) => sheet))];
  const wanted = sheets.flatMap((sheet) => columnMapSettings(sheet, map));
  const edits = settingEdits(wanted, source, terminal.language);
  if (edits.length === 0) return;
  await workbook.apply(edits);
  replaceFile(path, workbook.toBytes());
  const [where] = edits.flatMap((edit) => (edit.edit === 'setCells' ? [edit.sheet] : []));
  terminal.done();
  terminal.print(terminal.say('mapSaved', { text: where ?? newSheetWords(terminal.language).settings.sheet }));
}
