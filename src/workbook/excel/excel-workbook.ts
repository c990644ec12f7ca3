import { type SheetContent, type TableInfo } from '../../timesheet/table';
import type { Change, LiveWorkbook, SelectedCells, Unwatch } from '../live-workbook';
import {
  WorkbookError,
  type CellPlace,
  type DefinedName,
  type Edit,
  type Mark,
  type SheetInfo,
  type SheetProtection,
  type Stop,
} from '../workbook';
import { applySteps } from './apply-steps';
import { inExcel } from './in-excel';
import { findColours, findMarks, marksOf, type FoundMarks } from './marks';
import { planned } from './plan';
import { openCells, protectionOf } from './protection';
import { readContents } from './sheet-content';
import { deleteSheet } from './steps/add-sheet';
import { readStructure, type Structure } from './structure';
import { select, selected, watchSheet, watchSheetList } from './watching';

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.9; what is newer only where Excel says that it has it).
 */
export class ExcelWorkbook implements LiveWorkbook {
  private constructor(private structure: Structure) {}

  /** @throws {WorkbookError} */
  static async open(): Promise<ExcelWorkbook> {
    return new ExcelWorkbook(await inExcel((context) => readStructure(context)));
  }

  get sheets(): readonly SheetInfo[] {
    return this.structure.sheets;
  }

  get tables(): readonly TableInfo[] {
    return this.structure.tables;
  }

  get names(): readonly DefinedName[] {
    return this.structure.names;
  }

  async refresh(): Promise<void> {
    this.structure = await inExcel((context) => this.currentStructure(context));
  }

  async content(sheet: string, stop?: Stop): Promise<SheetContent> {
    const [content] = await this.contents([sheet], stop);
    return content as SheetContent;
  }

  async contents(sheets: readonly string[], stop?: Stop): Promise<SheetContent[]> {
    sheets.forEach((sheet) => this.refuseUnknown(sheet));
    const { date1904 } = this.structure;
    return inExcel((context) => readContents(context, sheets, date1904, stop));
  }

  async marks(sheet: string): Promise<readonly Mark[]> {
    this.refuseUnknown(sheet);
    return inExcel(async (context) => marksOf((await findMarks(context, [sheet])).get(sheet) ?? []));
  }

  isMarked(): Promise<boolean> {
    const sheets = this.sheets.map(({ name }) => name);
    return inExcel(async (context) => (await findColours(context, sheets)).length > 0);
  }

  async protection(sheet: string): Promise<SheetProtection> {
    this.refuseUnknown(sheet);
    return inExcel(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load('protected,options');
      await context.sync();
      return protectionOf(protection);
    });
  }

  async apply(edits: readonly Edit[], stop?: Stop): Promise<void> {
    this.structure = await inExcel(async (context) => {
      const before = await this.currentStructure(context);
      const steps = planned(edits, before, {
        marks: await marksBefore(context, edits, before),
        openCells: await openCells(context, edits, before.sheets),
      });
      const made = edits.flatMap((edit) => (edit.edit === 'addTable' ? [edit.name] : []));
      const confirm = () => readStructure(context, [...before.tables.map(({ name }) => name), ...made]);
      return applySteps(context, steps, confirm, stop);
    });
  }

  async deleteSheets(names: readonly string[]): Promise<void> {
    this.structure = await inExcel(async (context) => {
      for (const name of names) await deleteSheet(context, name);
      return this.currentStructure(context);
    });
  }

  select(sheet: string, place: CellPlace): Promise<void> {
    return select(sheet, place);
  }

  selected(): Promise<SelectedCells> {
    return selected();
  }

  watchSheet(sheet: string, tell: (change: Change) => void): Promise<Unwatch> {
    return watchSheet(sheet, tell);
  }

  watchSheetList(tell: () => void): Promise<Unwatch> {
    return watchSheetList(tell);
  }

  private currentStructure(context: Excel.RequestContext): Promise<Structure> {
    return readStructure(
      context,
      this.structure.tables.map(({ name }) => name),
    );
  }

  private refuseUnknown(sheet: string): void {
    if (!this.sheets.some(({ name }) => name === sheet)) throw new WorkbookError('noSheet', sheet);
  }
}

/** Of the sheets whose marks the edits change, as far as they are there already. */
function marksBefore(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { sheets }: Structure,
): Promise<ReadonlyMap<string, readonly FoundMarks[]>> {
  const changed = new Set(
    edits.flatMap((edit) => (edit.edit === 'mark' || edit.edit === 'unmark' ? [edit.sheet] : [])),
  );
  return findMarks(
    context,
    sheets.flatMap(({ name }) => (changed.has(name) ? [name] : [])),
  );
}
