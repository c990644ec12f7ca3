import { COLUMNS } from '../office-host/model/address';
import type { WorkbookModel } from '../office-host/model/workbook-model';

/** Everything that a user could see of the host's workbook, to be compared before and after. */
export function snapshotOf({ sheets, tables, names, comments }: WorkbookModel) {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      frozen: sheet.frozen,
      protection: sheet.protectionOptions,
      password: sheet.password,
      widths: [...sheet.columnWidths],
      formats: sheet.conditionalFormats.map(({ formula, fill, areas }) => ({
        formula,
        fill,
        areas: areas.map(({ address }) => address),
      })),
      cells: [...sheet.cells]
        .filter(([, cell]) => !cell.isEmpty || cell.isDrawn || cell.validation)
        .sort(([one], [other]) => one - other)
        .map(([place, { value, formula, format, look, validation }]) => ({
          place: [Math.floor(place / COLUMNS) + 1, (place % COLUMNS) + 1],
          value,
          formula,
          format,
          look,
          validation,
        })),
    })),
    tables: tables.map(({ name, sheet, row, column, height, width, columnNames }) => ({
      name,
      sheet: sheet.name,
      row,
      column,
      height,
      width,
      columnNames,
    })),
    names: names.map(({ name, formula }) => ({ name, formula })),
    comments: comments.map(({ content, cell }) => ({ content, address: cell.address })),
  };
}
