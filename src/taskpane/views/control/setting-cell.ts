import type { WorkbookCells } from '../../../flow/basis';
import { settingLabel } from '../../../text/setting-label';
import { LANGUAGES } from '../../../text/language';
import { SETTINGS_NAMES } from '../../../text/sheet-words';
import { isSameSheet } from '../../../timesheet/table';

interface CellOfSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a setting is filled in: the cell to the right of its name. Where it is not listed, the first row of the settings. */
export function settingCell(setting: string, { contents, tables }: WorkbookCells): CellOfSheet | undefined {
  const isSettings = (name: string): boolean => SETTINGS_NAMES.some((known) => isSameSheet(known, name));
  const sheets = contents.filter(
    ({ name }) => isSettings(name) || tables.some((table) => table.sheet === name && isSettings(table.name)),
  );
  const names = new Set([setting, ...LANGUAGES.map((language) => settingLabel(setting, language))].map(plain));
  for (const { name, rows } of sheets) {
    for (const { number, cells } of rows) {
      const label = cells.find(({ value }) => typeof value === 'string' && names.has(plain(value)));
      if (label) return { sheet: name, row: number, column: label.column + 1 };
    }
  }
  const [first] = sheets;
  return first && { sheet: first.name, row: 1, column: 1 };
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
