import { settingLabel } from '../text/setting-label';
import type { Language } from '../text/language';
import { newSheetWords } from '../text/new-sheet-words';
import { settingCell, settingsEnd, type SettingsSource } from '../timesheet/settings/setting-cell';
import type { CellEdit, Edit } from '../workbook/workbook';

export interface WantedSetting {
  /** Dotted, as in a file of settings. */
  readonly key: string;
  /** `null` takes back what was said, where it was. */
  readonly value: string | number | null;
}

/**
 * Settings into the table «Innstillinger», for a person to read and change: where a setting is listed its value is written, else a row is
 * added below. A workbook without settings gets a sheet of them.
 */
export function settingEdits(wanted: readonly WantedSetting[], source: SettingsSource, language: Language): Edit[] {
  const end = settingsEnd(source);
  const listed: CellEditIn[] = [];
  const added: WantedSetting[] = [];
  for (const one of wanted) {
    const cell = settingCell(one.key, source);
    if (!cell && one.value !== null) added.push(one);
    else if (cell && valueAt(cell, source) !== String(one.value ?? '')) listed.push({ ...cell, value: one.value });
  }
  const edits: Edit[] = listed.map(({ sheet, ...cell }) => ({ edit: 'setCells', sheet, cells: [cell] }));
  if (added.length === 0) return edits;
  if (!end) return [...edits, ...newSettings(added, language)];
  const cells = added.flatMap((one, index) => rowOf(one, end.row + index, end.column, language));
  edits.push({ edit: 'setCells', sheet: end.sheet, cells });
  const bottom = end.row + added.length - 1;
  if (end.table && end.table.range.bottom < bottom)
    edits.push({ edit: 'resizeTable', name: end.table.name, range: { ...end.table.range, bottom } });
  return edits;
}

interface CellEditIn extends CellEdit {
  readonly sheet: string;
}

function rowOf({ key, value }: WantedSetting, row: number, column: number, language: Language): CellEdit[] {
  return [
    { row, column, value: settingLabel(key, language) },
    { row, column: column + 1, value },
  ];
}

function newSettings(wanted: readonly WantedSetting[], language: Language): Edit[] {
  const { sheet, columns } = newSheetWords(language).settings;
  const [field = '', value = ''] = columns;
  const cells: CellEdit[] = [
    { row: 1, column: 1, value: field, look: 'header' },
    { row: 1, column: 2, value, look: 'header' },
    ...wanted.flatMap((one, index) => rowOf(one, index + 2, 1, language)),
  ];
  return [
    { edit: 'addSheet', name: sheet, columnWidths: [40, 34] },
    { edit: 'setCells', sheet, cells },
  ];
}

function valueAt(
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  { contents }: SettingsSource,
): string {
  for (const { number, cells } of contents.find(({ name }) => name === sheet)?.rows ?? [])
    if (number === row) return String(cells.find((cell) => cell.column === column)?.value ?? '');
  return '';
}
