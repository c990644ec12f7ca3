import { LANGUAGES } from '../../text/language';
import { settingLabel } from '../../text/setting-label';
import { SETTINGS_NAMES } from '../../text/sheet-words';
import { headerOfSetting } from './column-setting';
import { headerName } from '../header/header-name';
import { isSameSheet, type CellRange, type SheetContent, type TableInfo } from '../table';

export interface SettingsSource {
  readonly contents: readonly SheetContent[];
  readonly tables: readonly TableInfo[];
}

export interface CellOfSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell to the right of a setting's name. @returns undefined where the setting is not listed */
export function settingCell(setting: string, source: SettingsSource): CellOfSheet | undefined {
  const isIts = namesOf(setting);
  for (const { name, rows } of settingsSheets(source)) {
    for (const { number, cells } of rows) {
      const label = cells.find(({ value }) => typeof value === 'string' && isIts(value));
      if (label) return { sheet: name, row: number, column: label.column + 1 };
    }
  }
  return undefined;
}

/** Where a setting that is not listed may be written. */
export interface SettingsEnd {
  readonly sheet: string;
  /** The first row below those that are there. */
  readonly row: number;
  readonly column: number;
  /** The Excel table that must grow to hold it. */
  readonly table?: { readonly name: string; readonly range: CellRange };
}

/** @returns undefined where the workbook has no settings */
export function settingsEnd(source: SettingsSource): SettingsEnd | undefined {
  const table = source.tables.find(({ name }) => isSettings(name));
  const sheets = settingsSheets(source);
  const content = sheets.find(({ name }) => name === table?.sheet) ?? sheets[0];
  if (!content) return undefined;
  let last = table?.range.bottom ?? 0;
  for (const { number, cells } of content.rows) if (cells.length > 0) last = Math.max(last, number);
  return {
    sheet: content.name,
    row: last + 1,
    column: table?.range.left ?? 1,
    ...(table?.sheet === content.name ? { table: { name: table.name, range: table.range } } : {}),
  };
}

function settingsSheets({ contents, tables }: SettingsSource): SheetContent[] {
  return contents.filter(
    ({ name }) => isSettings(name) || tables.some((table) => table.sheet === name && isSettings(table.name)),
  );
}

const isSettings = (name: string): boolean => SETTINGS_NAMES.some((known) => isSameSheet(known, name));

/** A header is the same however its letters stand. */
function namesOf(setting: string): (written: string) => boolean {
  const header = headerOfSetting(setting);
  if (header !== undefined) return (written) => headerName(headerOfSetting(written) ?? '') === headerName(header);
  const names = new Set([setting, ...LANGUAGES.map((language) => settingLabel(setting, language))].map(plain));
  return (written) => names.has(plain(written));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
