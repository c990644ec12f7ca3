/** What has been changed in the grid and not yet in the file: of each cell, by whom. */
export type ChangeMaker = 'user' | 'calculation';

/** By sheet, row and column; rows and columns from 0, as the grid counts. */
export class GridChanges {
  private bySheet = new Map<string, Map<number, Map<number, ChangeMaker>>>();

  add(sheet: string, row: number, column: number, maker: ChangeMaker): void {
    const rows = this.bySheet.get(sheet) ?? new Map<number, Map<number, ChangeMaker>>();
    const cells = rows.get(row) ?? new Map<number, ChangeMaker>();
    // What the user has typed is told whole; that it has been worked out again adds nothing.
    if (cells.get(column) !== 'user') cells.set(column, maker);
    rows.set(row, cells);
    this.bySheet.set(sheet, rows);
  }

  get isEmpty(): boolean {
    return this.bySheet.size === 0;
  }

  *[Symbol.iterator](): Generator<{ sheet: string; row: number; column: number; maker: ChangeMaker }> {
    for (const [sheet, rows] of this.bySheet)
      for (const [row, cells] of rows) for (const [column, maker] of cells) yield { sheet, row, column, maker };
  }

  clear(): void {
    this.bySheet = new Map();
  }
}
