import { Area } from './area';
import type { Box } from './address';
import { Cell } from './cell';
import { HostError } from './host-error';
import type { Sheet } from './sheet';

export class Table implements Box {
  readonly className = 'Table';
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  row: number;
  column: number;
  height: number;
  width: number;
  readonly columnIds: number[];

  constructor(
    readonly sheet: Sheet,
    { row, column, height, width }: Box,
    readonly id: string,
    public name: string,
  ) {
    [this.row, this.column, this.height, this.width] = [row, column, height, width];
    this.columnIds = Array.from({ length: width }, (_, index) => index + 1);
  }

  get area(): Area {
    return new Area(this.sheet, this);
  }

  get header(): Area {
    return this.area.part(0, 0, 1, this.width);
  }

  get body(): Area {
    return this.area.part(this.headerRows, 0, this.rowCount, this.width);
  }

  get headerRows(): number {
    return this.showHeaders ? 1 : 0;
  }

  get rowCount(): number {
    return this.height - this.headerRows - (this.showTotals ? 1 : 0);
  }

  get columnNames(): string[] {
    return this.header.map((cell) => String(cell?.value ?? ''))[0]!;
  }

  nextColumnId(): number {
    return Math.max(0, ...this.columnIds) + 1;
  }

  /** Only the number of rows and columns below and to the right can change. */
  resize(to: Area): void {
    const isMoved = to.sheet !== this.sheet || to.row !== this.row || to.height < 2;
    if (isMoved) throw new HostError('InvalidArgument');
    [this.column, this.height, this.width] = [to.column, to.height, to.width];
    while (this.columnIds.length < this.width) this.columnIds.push(this.nextColumnId());
    this.columnIds.length = this.width;
  }

  insertRows(at: number, count: number): void {
    const grown = this.isOneEmptyRow() && at === 0 ? count - 1 : count;
    for (let row = this.rowCount - 1; row >= at; row--) this.moveRow(row, row + grown);
    this.height += grown;
    this.body.part(at, 0, count, this.width).each(emptied);
  }

  deleteRow(at: number): void {
    for (let row = at + 1; row < this.rowCount; row++) this.moveRow(row, row - 1);
    this.body.part(this.rowCount - 1, 0, 1, this.width).each(emptied);
    // Excel keeps one empty row.
    if (this.rowCount > 1) this.height--;
  }

  /** The row that Excel puts in a table without rows, and fills first. */
  private isOneEmptyRow(): boolean {
    return this.rowCount === 1 && this.body.map((cell) => cell?.isEmpty ?? true)[0]!.every(Boolean);
  }

  private moveRow(from: number, to: number): void {
    const top = this.row + this.headerRows;
    for (let column = this.column; column < this.column + this.width; column++) {
      const { value, formula, format } = this.sheet.cell(top + from, column) ?? new Cell();
      Object.assign(this.sheet.madeCell(top + to, column), { value, formula, format });
    }
  }
}

function emptied(cell: Cell): void {
  cell.value = '';
  cell.formula = null;
}
