import type { CellPlace, Edit, Mark } from '../workbook';

/** What a row of mark and unmark edits comes to on one sheet. */
export class MarkEdits {
  /** undefined: every mark of the sheet goes. */
  gone: CellPlace[] | undefined = [];
  private readonly put = new Map<string, Mark>();

  get marks(): Mark[] {
    return [...this.put.values()];
  }

  add(edit: Extract<Edit, { edit: 'mark' | 'unmark' }>): void {
    if (edit.edit === 'mark') for (const mark of edit.marks) this.put.set(placeOf(mark), mark);
    else if (edit.cells === undefined) {
      this.gone = undefined;
      this.put.clear();
    } else {
      this.gone?.push(...edit.cells);
      for (const cell of edit.cells) this.put.delete(placeOf(cell));
    }
  }
}

export const placeOf = ({ row, column }: CellPlace) => `${row} ${column}`;
