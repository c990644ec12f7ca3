import type { TableInfo } from '../../timesheet/table';
import { cannotWrite } from '../cannot-write';
import { CellEdits } from '../cell-edits';
import { rowBelow } from '../continued-row';
import {
  refuseColumns,
  refuseFrozenRows,
  refuseHeaderChange,
  refuseList,
  refuseOverlap,
  refuseResize,
  refuseSheetName,
  refuseTableName,
  refuseValue,
  refuseWidths,
  LONGEST_TEXT,
  VALUES_SHEET,
} from '../edit-rules';
import { refuseCell, refuseRange } from '../places';
import { WorkbookError, type CellPlace, type Edit, type SheetInfo } from '../workbook';
import { MarkEdits } from './mark-edits';
import type { FoundMarks } from './marks';
import type { OpenCells } from './protection';
import { addList } from './steps/add-list';
import { addNote } from './steps/add-note';
import { addSheet } from './steps/add-sheet';
import { changeMarks } from './steps/change-marks';
import { continueRow } from './steps/continue-row';
import { protectSheet } from './steps/protect-sheet';
import { setCells } from './steps/set-cells';
import type { Step } from './steps/step';
import { addTable, canResize, resizeTable } from './steps/tables';
import { unprotectSheet } from './steps/unprotect-sheet';
import { ValuesSheet } from './steps/values-sheet';
import type { Structure } from './structure';

/** What takes round trips of its own to find, as it is before anything is changed. */
export interface Before {
  /** By sheet. */
  readonly marks: ReadonlyMap<string, readonly FoundMarks[]>;
  readonly openCells: OpenCells;
}

/**
 * The edits as steps, each checked against the workbook as it will be when its turn comes. Nothing has been written yet.
 * Steps of a later group ask first when those before have been written.
 *
 * @throws {WorkbookError}
 */
export function planned(edits: readonly Edit[], structure: Structure, before: Before): Step[][] {
  const plan = new Plan(structure, before);
  for (const edit of edits) plan.add(edit);
  return plan.steps();
}

class Plan {
  private readonly sheets: SheetInfo[];
  private tables: TableInfo[];
  private readonly newSheets = new Set<string>();
  private readonly found: Step[] = [];
  private readonly lists: ValuesSheet;
  private readonly markEdits = new Map<string, MarkEdits>();
  /** By sheet the place among the steps of the first row that goes on below. */
  private readonly continued = new Map<string, number>();
  private readonly toUnprotect = new Set<string>();
  private readonly toProtect = new Set<string>();
  /** Cells set one edit after the other, on the same sheet, are written together. */
  private pending: { readonly sheet: string; readonly cells: CellEdits } | undefined;

  constructor(
    private readonly structure: Structure,
    private readonly before: Before,
  ) {
    this.sheets = [...structure.sheets];
    this.tables = [...structure.tables];
    this.lists = new ValuesSheet(structure.sheets.some(({ name }) => name === VALUES_SHEET));
  }

  steps(): Step[][] {
    this.writePending();
    // Marks last, when the cells have the lists that they are given: a mark's message is put beside them.
    const marks = [...this.markEdits].map(([sheet, { gone, marks: put }]) =>
      changeMarks({ sheet, gone, marks: put, before: this.before.marks.get(sheet) ?? [] }, this.newSheets.has(sheet)),
    );
    const unprotecting = [...this.toUnprotect].map(unprotectSheet);
    const protecting = [...this.toProtect].map((sheet) =>
      protectSheet(sheet, this.before.openCells.get(sheet), this.newSheets.has(sheet)),
    );
    return [unprotecting, [this.lists, ...this.found], marks, protecting];
  }

  add(edit: Edit): void {
    if (edit.edit !== 'setCells' || edit.sheet !== this.pending?.sheet) this.writePending();
    if ('sheet' in edit) this.refuseSheet(edit.sheet);
    switch (edit.edit) {
      case 'addSheet':
        return this.addSheet(edit);
      case 'setCells':
        return this.setCells(edit);
      case 'addTable':
        return this.addTable(edit);
      case 'resizeTable':
        return this.resizeTable(edit);
      case 'continueRow':
        this.continued.set(edit.sheet, this.continued.get(edit.sheet) ?? this.found.length);
        this.found.push(continueRow({ ...edit, below: rowBelow(this.names, edit.sheet, edit.range) }));
        return;
      case 'addList':
        refuseRange(edit.range);
        refuseList(edit.values);
        this.found.push(addList(edit, this.newSheets.has(edit.sheet), this.lists));
        return;
      case 'addNote':
        refuseCell(edit.row, edit.column);
        if (edit.text.length > LONGEST_TEXT) throw cannotWrite(`a note of ${edit.text.length} characters`);
        this.found.push(addNote(edit, this.newSheets.has(edit.sheet)));
        return;
      case 'mark':
      case 'unmark':
        return this.changeMarks(edit);
      case 'protect':
        this.toProtect.add(edit.sheet);
        return;
      case 'unprotect':
        this.toProtect.delete(edit.sheet);
        if (!this.newSheets.has(edit.sheet)) this.toUnprotect.add(edit.sheet);
        return;
    }
  }

  private refuseSheet(name: string): void {
    if (!this.sheets.some((sheet) => sheet.name === name)) throw new WorkbookError('noSheet', name);
  }

  private get names() {
    return { tables: this.tables, names: this.structure.names };
  }

  private addSheet(edit: Extract<Edit, { edit: 'addSheet' }>): void {
    refuseSheetName({ sheets: this.sheets }, edit.name);
    refuseWidths(edit.columnWidths);
    refuseFrozenRows(edit.frozenRows);
    this.sheets.push({ name: edit.name, hidden: false, hasCells: true });
    this.newSheets.add(edit.name);
    this.found.push(addSheet(edit));
  }

  private setCells({ sheet, cells }: Extract<Edit, { edit: 'setCells' }>): void {
    this.pending ??= { sheet, cells: new CellEdits() };
    for (const { row, column, value, look } of cells) {
      refuseCell(row, column);
      refuseValue(row, column, value);
      refuseHeaderChange(this.names, sheet, row, column, value);
      this.pending.cells.set(sheet, row, column, value, look);
    }
  }

  private writePending(): void {
    if (!this.pending) return;
    const { sheet, cells } = this.pending;
    this.pending = undefined;
    const found = cells.bySheet.get(sheet);
    if (!found) return;
    const { date1904 } = this.structure;
    this.found.push(setCells({ sheet, cells: found, isNewSheet: this.newSheets.has(sheet), date1904 }));
  }

  private addTable(edit: Extract<Edit, { edit: 'addTable' }>): void {
    const { sheet, name, range, columns } = edit;
    refuseRange(range);
    refuseTableName(this.names, name);
    refuseColumns(range, columns);
    refuseOverlap(this.names, sheet, range);
    this.tables.push({ name, sheet, range, columns, hasHeaderRow: true, hasTotalsRow: false });
    this.found.push(addTable(edit, this.newSheets.has(sheet)));
  }

  private resizeTable({ name, range }: Extract<Edit, { edit: 'resizeTable' }>): void {
    const table = this.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!table) throw cannotWrite(`there is no table named ${name}`);
    refuseResize(table, range);
    refuseOverlap(this.names, table.sheet, range, table);
    this.tables = this.tables.map((other) => (other === table ? { ...table, range } : other));
    // An Excel that adds rows instead adds empty ones: before a row below is given anything, or it would be emptied again.
    const place = canResize() ? undefined : this.continued.get(table.sheet);
    this.found.splice(place ?? this.found.length, 0, resizeTable(table, range, this.newSheets.has(table.sheet)));
  }

  private changeMarks(edit: Extract<Edit, { edit: 'mark' | 'unmark' }>): void {
    const places: readonly CellPlace[] = edit.edit === 'mark' ? edit.marks : (edit.cells ?? []);
    for (const { row, column } of places) refuseCell(row, column);
    const found = this.markEdits.get(edit.sheet) ?? new MarkEdits();
    found.add(edit);
    this.markEdits.set(edit.sheet, found);
  }
}
