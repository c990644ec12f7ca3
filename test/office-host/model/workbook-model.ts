import { intersection, parseAddress } from './address';
import { Area } from './area';
import { typedIn, valueType, type Cell, type CellValue } from './cell';
import type { Comment } from './comment';
import type { DefinedName } from './defined-name';
import { EVENT, Events, WORKBOOK_TARGET } from './events';
import { calculated } from './formulas';
import { existing, HostError, WRONG_SIZE } from './host-error';
import { Sheet } from './sheet';
import { Table } from './table';

export interface Setting {
  readonly className: 'Setting';
  readonly key: string;
  value: unknown;
}

/** A cell whose formula is a call of a custom function is worked out by the page, not here. */
export type AskPage = (cell: Cell, sheet: Sheet, row: number, column: number) => boolean;

/** Who changes a cell. */
export type Who = 'user' | 'colleague' | 'addin';

/** The workbook as Excel holds it. Tests may look at it, and play the user: `type`, `select`, `deleteSheet`. */
export class WorkbookModel {
  name = 'Book1.xlsx';
  readonly events = new Events();
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  comments: Comment[] = [];
  readonly settings = new Map<string, Setting>();
  date1904 = false;
  calculationMode = 'Automatic';
  isStructureProtected = false;
  activeSheet: Sheet;
  selection: Area;
  askPage: AskPage = () => false;
  private ids = 0;

  constructor() {
    this.activeSheet = this.addSheet('Ark1');
    this.selection = new Area(this.activeSheet, { row: 0, column: 0, height: 1, width: 1 });
  }

  nextId(): string {
    this.ids++;
    return `{${this.ids.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  // Sheets

  /** By name or id. */
  sheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  addSheet(name?: string): Sheet {
    if (this.isStructureProtected) throw new HostError('AccessDenied');
    if (name !== undefined) this.refuseSheetName(name);
    const sheet = new Sheet(this.nextId(), name ?? this.freeSheetName());
    this.sheets.push(sheet);
    this.events.fire(EVENT.sheetAdded, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: 'Local' });
    return sheet;
  }

  refuseSheetName(name: string, itself?: Sheet): void {
    const other = this.sheet(name);
    if (other && other !== itself) throw new HostError('ItemAlreadyExists');
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw new HostError('InvalidArgument');
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Ark${number}`)) number++;
    return `Ark${number}`;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.isStructureProtected) throw new HostError('AccessDenied');
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const table of this.tables.filter((candidate) => candidate.sheet === sheet)) this.removeTable(table);
    if (this.activeSheet === sheet) this.activate(others[0]!);
    this.events.fire(EVENT.sheetDeleted, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: 'Local' });
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    this.activeSheet = sheet;
    this.selection = new Area(sheet, { row: 0, column: 0, height: 1, width: 1 });
    this.events.fire(EVENT.sheetDeactivated, [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
    this.events.fire(EVENT.sheetActivated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
  }

  select(area: Area): void {
    this.activate(area.sheet);
    this.selection = area;
    const { id } = area.sheet;
    this.events.fire(EVENT.selectionChanged, [id, WORKBOOK_TARGET], { address: area.localAddress, worksheetId: id });
  }

  // Areas and names

  /** An address, a name or a table's name. */
  area(text: string, on: Sheet = this.activeSheet): Area {
    const address = parseAddress(text);
    if (address) {
      const { sheet } = address;
      return new Area(sheet === undefined ? on : existing(this.sheet(sheet)), address);
    }
    const name = this.findName(text, on);
    if (name) return this.area(name.formula.replace(/^=/, ''), on);
    const table = this.table(text);
    if (!table) throw new HostError('InvalidArgument');
    return table.body;
  }

  findName(name: string, sheet?: Sheet): DefinedName | undefined {
    const isIt = (candidate: DefinedName) => candidate.name.toLowerCase() === name.toLowerCase();
    return sheet?.names.find(isIt) ?? this.names.find(isIt);
  }

  // Tables

  table(key: string): Table | undefined {
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  }

  addTable(area: Area): Table {
    const taken = this.tables.some((table) => table.sheet === area.sheet && intersection(table, area));
    if (taken) throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
    this.refuseProtected(area);
    const id = String(Math.max(0, ...this.tables.map((table) => Number(table.id))) + 1);
    const box = area.height === 1 ? new Area(area.sheet, { ...boxOf(area), height: 2 }) : area;
    const table = new Table(area.sheet, box, id, `Tabell${id}`);
    this.nameColumns(table);
    this.tables.push(table);
    return table;
  }

  /** Excel makes every header a text, and no two alike. */
  private nameColumns(table: Table): void {
    const seen = new Set<string>();
    table.header.each((cell, _row, column) => {
      const wanted = cell.value === '' ? `Kolonne${column + 1}` : String(cell.value);
      let name = wanted;
      for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
      seen.add(name.toLowerCase());
      cell.value = name;
      cell.formula = null;
    });
  }

  removeTable(table: Table): void {
    this.tables.splice(this.tables.indexOf(table), 1);
  }

  // Cells

  /** What the user types, or another program or colleague writes. */
  type(address: string, input: unknown, who: Who = 'user'): void {
    this.write(this.area(address), input, who);
  }

  write(area: Area, input: unknown, who: Who = 'addin'): void {
    this.refuseProtected(area);
    const rows = rowsFor(area, input);
    const before = area.size === 1 ? (area.sheet.cell(area.row, area.column)?.value ?? '') : undefined;
    area.each((cell, row, column) => this.put(cell, rows[row]![column]));
    this.calculate();
    this.tellOfChange(area, who, before);
  }

  setFormats(area: Area, input: unknown): void {
    this.refuseProtected(area);
    const rows = rowsFor(area, input);
    area.each((cell, row, column) => {
      const format = rows[row]![column];
      if (format !== null) cell.format = format as string;
    });
  }

  private put(cell: Cell, input: unknown): void {
    // null leaves the cell as it is.
    if (input === null) return;
    cell.formula = null;
    cell.asked = undefined;
    cell.errorMessage = undefined;
    if (typeof input === 'string' && input.length > 1 && input.startsWith('=')) {
      cell.formula = input;
      cell.value = 0;
    } else if (typeof input === 'string') {
      if (input.length > 32_767) throw new HostError('InvalidArgument');
      Object.assign(cell, typedIn(input, cell.format));
    } else if (typeof input === 'number' || typeof input === 'boolean') cell.value = input;
    else throw new HostError('InvalidArgument');
  }

  calculate(): void {
    for (const sheet of this.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === null) continue;
        const [row, column] = [Math.floor(key / 16_384), key % 16_384];
        if (this.askPage(cell, sheet, row, column)) continue;
        cell.value = calculated(cell.formula, (address) => this.area(address, sheet));
      }
    }
  }

  /** Also what Excel takes for unchanged, as Ctrl+Alt+F9 does. */
  calculateAll(): void {
    for (const sheet of this.sheets) for (const cell of sheet.cells.values()) cell.asked = undefined;
    this.calculate();
  }

  tellOfChange(area: Area, who: Who, before?: CellValue): void {
    const { sheet } = area;
    const after = area.size === 1 ? (sheet.cell(area.row, area.column)?.value ?? '') : undefined;
    const details =
      before === undefined || after === undefined
        ? {}
        : {
            valueBefore: before,
            valueAfter: after,
            valueTypeBefore: valueType(before),
            valueTypeAfter: valueType(after),
          };
    const args = {
      address: area.localAddress,
      changeType: 'RangeEdited',
      source: who === 'colleague' ? 'Remote' : 'Local',
      triggerSource: who === 'addin' ? 'ThisLocalAddin' : undefined,
      worksheetId: sheet.id,
      ...details,
    };
    this.events.fire(EVENT.sheetChanged, [sheet.id, WORKBOOK_TARGET], args);
    for (const table of this.tables) {
      if (table.sheet !== sheet || !intersection(table, area)) continue;
      this.events.fire(EVENT.tableChanged, [table.id, '', WORKBOOK_TARGET], { ...args, tableId: table.id });
    }
  }

  /** On a protected sheet only cells that somebody has unlocked can be changed. */
  refuseProtected(area: Area): void {
    if (!area.sheet.protection) return;
    const isOpen = area.map((cell) => cell?.look.locked === false).flat();
    if (!isOpen.every(Boolean)) throw new HostError('AccessDenied');
  }

  refuseProtectedSheet(sheet: Sheet): void {
    if (sheet.protection) throw new HostError('AccessDenied');
  }
}

const boxOf = ({ row, column, height, width }: Area) => ({ row, column, height, width });

/** A single value fills the range; anything else must have the range's own size. */
function rowsFor(area: Area, input: unknown): unknown[][] {
  const filled = (value: unknown) => Array.from({ length: area.height }, () => Array<unknown>(area.width).fill(value));
  if (!Array.isArray(input)) return filled(input);
  const rows = input as unknown[];
  if (!rows.every(Array.isArray)) throw new HostError('InvalidArgument');
  if (rows.length === 1 && rows[0]!.length === 1) return filled(rows[0]![0]);
  const fits = rows.length === area.height && rows.every((row) => row.length === area.width);
  if (!fits) throw new HostError('InvalidArgument', WRONG_SIZE);
  return rows;
}
