import { boxAddress, COLUMNS, intersection, quotedSheet, ROWS, type Box } from './address';
import type { Cell } from './cell';
import { HostError } from './host-error';
import type { Sheet } from './sheet';

/** Beyond this no host would answer either, and a test that asks for it has forgotten something. */
const MOST_CELLS = 5_000_000;

/** A Range: some cells of one sheet. */
export class Area implements Box {
  readonly className = 'Range';
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;

  constructor(
    readonly sheet: Sheet,
    { row, column, height, width }: Box,
  ) {
    const fits = row >= 0 && column >= 0 && height >= 1 && width >= 1 && row + height <= ROWS;
    if (!fits || column + width > COLUMNS) throw new HostError('InvalidArgument');
    this.row = row;
    this.column = column;
    this.height = height;
    this.width = width;
  }

  get size(): number {
    return this.height * this.width;
  }

  /** Without the sheet's name. */
  get localAddress(): string {
    return boxAddress(this);
  }

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${this.localAddress}`;
  }

  /** What a function makes of each cell, as rows of columns; a cell that nobody has touched is undefined. */
  map<T>(of: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    if (this.size > MOST_CELLS) throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
    return Array.from({ length: this.height }, (_, row) =>
      Array.from({ length: this.width }, (__, column) =>
        of(this.sheet.cell(this.row + row, this.column + column), row, column),
      ),
    );
  }

  each(change: (cell: Cell, row: number, column: number) => void): void {
    if (this.size > MOST_CELLS) throw new HostError('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    for (let row = 0; row < this.height; row++) {
      for (let column = 0; column < this.width; column++) {
        change(this.sheet.madeCell(this.row + row, this.column + column), row, column);
      }
    }
  }

  /** What all cells have in common, or null; as Office.js answers for a whole range. */
  common<T>(of: (cell: Cell | undefined) => T): T | null {
    // Of whole columns only the part that somebody has touched can differ.
    const looked = this.size > MOST_CELLS ? (this.within(this.sheet.usedArea('drawn')) ?? this.part(0, 0)) : this;
    const values = new Set(looked.map((cell) => JSON.stringify(of(cell) ?? null)).flat());
    return values.size === 1 ? (JSON.parse([...values][0]!) as T) : null;
  }

  part(row: number, column: number, height = 1, width = 1): Area {
    return new Area(this.sheet, { row: this.row + row, column: this.column + column, height, width });
  }

  within(other: Area | null): Area | null {
    if (!other || other.sheet !== this.sheet) return null;
    const box = intersection(this, other);
    return box ? new Area(this.sheet, box) : null;
  }
}
