import type { Field } from '../../claim/entry';
import type { Cell, CellRange, Row } from '../table';
import type { SharedColumn } from '../header/shared-columns';
import type { TableColumns } from '../header/table-columns';
import { isBlank } from '../cells/cell-text';

/** Fields whose cell, when it is merged down over several rows, is true of each of them. Hours and clock times are not: they are one time. */
const CARRIED: ReadonlySet<Field> = new Set([
  ...([
    'day',
    'person',
    'activity',
    'claimedBy',
    'contact',
    'role',
    'body',
    'vehicle',
    'purpose',
    'destination',
  ] as const),
  ...(['country', 'lossType'] as const),
]);

/** The cells of one row by field. The same object is filled anew for each row: a hundred thousand rows make no garbage. */
export class RowCells {
  readonly of: Partial<Record<Field, Cell | undefined>> = {};
  private readonly fieldAt: (Field | undefined)[] = [];
  private readonly rivalAt: (Field | undefined)[] = [];
  private readonly fields: readonly Field[];
  private readonly merges: readonly { readonly field: Field; readonly range: CellRange }[];
  private readonly shared: readonly SharedColumn[];
  private readonly carried = new Map<CellRange, Cell | undefined>();
  /** Fields for which this row has a value in two columns. */
  readonly contested = new Set<Field>();

  constructor(found: TableColumns, merges: readonly CellRange[]) {
    this.fields = found.read;
    this.shared = found.shared;
    for (const field of this.fields) this.fieldAt[found.columns[field] as number] = field;
    for (const { column, field } of found.rivals) this.rivalAt[column] = field;
    this.merges = merges.flatMap((range) => {
      const field = range.left === range.right && range.bottom > range.top ? this.fieldAt[range.left] : undefined;
      return field !== undefined && CARRIED.has(field) ? [{ field, range }] : [];
    });
  }

  fill(row: Row): void {
    for (const field of this.fields) this.of[field] = undefined;
    if (this.contested.size > 0) this.contested.clear();
    for (const cell of row.cells) {
      const field = this.fieldAt[cell.column];
      if (field !== undefined) this.put(field, cell);
      else if (this.rivalAt.length > 0) this.putRival(cell);
    }
    if (this.merges.length > 0) this.carry(row.number);
    if (this.shared.length > 0) for (const { from, as } of this.shared) this.of[as] = this.of[from];
  }

  /** A rival's cell that came before the column's own gives way to it. */
  private put(field: Field, cell: Cell): void {
    if (this.of[field] !== undefined && !isBlank(cell)) this.contested.add(field);
    if (this.of[field] === undefined || !isBlank(cell)) this.of[field] = cell;
  }

  private putRival(cell: Cell): void {
    const field = this.rivalAt[cell.column];
    if (field === undefined || isBlank(cell)) return;
    if (isBlank(this.of[field])) this.of[field] = cell;
    else this.contested.add(field);
  }

  private carry(row: number): void {
    for (const { field, range } of this.merges) {
      if (row === range.top) this.carried.set(range, this.of[field]);
      else if (row > range.top && row <= range.bottom && this.of[field] === undefined)
        this.of[field] = this.carried.get(range);
    }
  }
}
