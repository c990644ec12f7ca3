import type { SheetContent, TableInfo } from '../../timesheet/table';
import type { CellUpdate } from '../cell-updates';
import type { CellStyle, SheetLook } from '../sheet-look';
import {
  WorkbookError,
  type CellInput,
  type DefinedName,
  type Edit,
  type Mark,
  type SheetInfo,
  type SheetProtection,
  type Workbook,
} from '../workbook';
import { Package } from './package/package';
import { cellLooks } from './read/cell-looks';
import type { CellMeaning } from './read/cell-reader';
import { fileColours } from './read/colours';
import { readContents, type Contents } from './read/contents';
import { lookFrame } from './read/look-frame';
import { lookRows } from './read/look-rows';
import { readMarks } from './read/marks';
import { readMeaning } from './read/meaning';
import { readProtection } from './read/protection';
import { sheetFrame, type SheetFrame } from './read/sheet-frame';
import { sheetRows } from './read/sheet-rows';
import { blankPackage } from './write/blank';
import { updated } from './write/cell-updates';
import { withoutSheets } from './write/delete-sheets';
import { edited } from './write/edited';
import { filledDown } from './write/fill-down';

/** An .xlsx or .xlsm file. Whatever an edit does not touch stays as it was, byte for byte. */
export class XlsxWorkbook implements Workbook {
  private described: Contents;
  private meaning: CellMeaning | undefined;
  private looks: readonly CellStyle[] | undefined;

  private constructor(private parts: Package) {
    this.described = readContents(parts);
  }

  /** @throws {WorkbookError} */
  static open(bytes: Uint8Array): XlsxWorkbook {
    return new XlsxWorkbook(Package.open(bytes));
  }

  /** A workbook without sheets. Excel wants at least one, so add a sheet before saving. */
  static blank(): XlsxWorkbook {
    return new XlsxWorkbook(blankPackage());
  }

  get sheets(): readonly SheetInfo[] {
    return this.described.sheets.map(({ name, hidden, hasCells }) => ({ name, hidden, hasCells }));
  }

  get tables(): readonly TableInfo[] {
    return this.described.tables.map(({ part: _part, id: _id, ...table }) => table);
  }

  get names(): readonly DefinedName[] {
    return this.described.names;
  }

  contents(sheets: readonly string[]): Promise<SheetContent[]> {
    return Promise.all(sheets.map((sheet) => this.content(sheet)));
  }

  async content(sheet: string): Promise<SheetContent> {
    const part = this.cellPart(sheet);
    const { parts } = this;
    if (part === undefined) return { name: sheet, rows: [], merges: [], hiddenColumns: [] };
    const meaning = (this.meaning ??= readMeaning(parts, this.described));
    let frame: SheetFrame | undefined;
    // Merges stand after the rows. Who asks for them before the rows have been walked makes the sheet be walked once more.
    const readFrame = () => (frame ??= sheetFrame(parts.blocks(part)));
    return {
      name: sheet,
      rows: { [Symbol.iterator]: () => sheetRows(parts.blocks(part), meaning, (found) => (frame = found)) },
      get merges() {
        return readFrame().merges;
      },
      get hiddenColumns() {
        return readFrame().hiddenColumns;
      },
    };
  }

  /** How cells look, by the number of their style. @throws {WorkbookError} */
  get styles(): readonly CellStyle[] {
    return (this.looks ??= cellLooks(this.parts, this.described));
  }

  /** A sheet as the user sees it, with what stands in it. @throws {WorkbookError} */
  look(sheet: string): SheetLook {
    const part = this.cellPart(sheet);
    const { parts, described: contents, styles } = this;
    const colours = fileColours(parts, contents);
    if (part === undefined) return { name: sheet, rows: [], ...lookFrame([], colours, styles.length) };
    const meaning = (this.meaning ??= readMeaning(parts, contents));
    const rows = { [Symbol.iterator]: () => lookRows(parts.blocks(part), meaning, styles.length) };
    return { name: sheet, rows, ...lookFrame(parts.blocks(part), colours, styles.length) };
  }

  async marks(sheet: string): Promise<readonly Mark[]> {
    const part = this.cellPart(sheet);
    return part === undefined ? [] : readMarks(this.parts.blocks(part));
  }

  async isMarked(): Promise<boolean> {
    for (const { name } of this.sheets) if ((await this.marks(name)).length > 0) return true;
    return false;
  }

  async protection(sheet: string): Promise<SheetProtection> {
    const part = this.cellPart(sheet);
    return part === undefined ? 'none' : readProtection(this.parts.blocks(part));
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    this.become(edited(this.parts, edits));
  }

  /** Carries out what the user has done in a grid, all of it or nothing. @throws {WorkbookError} */
  async update(updates: readonly CellUpdate[]): Promise<void> {
    this.become(updated(this.parts, updates));
  }

  /** Deletes sheets with all that is theirs alone. A name that no sheet has is no matter. @throws {WorkbookError} */
  async deleteSheets(names: readonly string[]): Promise<void> {
    this.become(withoutSheets(this.parts, names));
  }

  /**
   * Puts many rows in the place of a sheet's last one, with its looks: for lists so long that edits of each cell would fill the memory.
   *
   * @param rows as many as `count`
   * @throws {WorkbookError}
   */
  fillDown(sheet: string, last: number, count: number, rows: Iterable<readonly CellInput[]>): void {
    const part = this.cellPart(sheet);
    if (part === undefined) throw new WorkbookError('noSheet', sheet);
    const parts = this.parts.copy();
    parts.putPacked(filledDown(part, parts.text(part), last, count, rows));
    this.become(parts);
  }

  toBytes(): Uint8Array {
    return this.parts.toBytes();
  }

  private become(parts: Package): void {
    this.described = readContents(parts);
    this.parts = parts;
    this.meaning = undefined;
    this.looks = undefined;
  }

  /** The part with the sheet's cells; `undefined` when it is of a kind that holds none. */
  private cellPart(sheet: string): string | undefined {
    const known = this.described.sheets.find((candidate) => candidate.name === sheet);
    if (!known) throw new WorkbookError('noSheet', sheet);
    const part = known.hasCells ? known.part : undefined;
    if (part !== undefined && !this.parts.has(part))
      throw new WorkbookError('truncated', `the part ${part} is missing`);
    return part;
  }
}
