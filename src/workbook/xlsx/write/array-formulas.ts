import { cellAddress, type CellRange } from '../../../timesheet/table';
import { overlap, parseRange, rangeAddress } from '../../ranges';
import type { XmlTag } from '../xml/xml-tag';
import { cannotWrite } from '../../cannot-write';
import type { SheetEdits } from '../../cell-edits';

/** Array formulas and data tables fill a range; no cell in it may be set by itself. */
export class ArrayFormulas {
  private readonly ranges: CellRange[] = [];

  add(formula: XmlTag): void {
    const type = formula.attribute('t');
    if (type !== 'array' && type !== 'dataTable') return;
    const range = parseRange(formula.attribute('ref') ?? '');
    if (range) this.ranges.push(range);
  }

  refuse(edits: SheetEdits): void {
    if (this.ranges.length === 0) return;
    for (const [row, cells] of edits) {
      const inRow = this.ranges.filter((range) => range.top <= row && row <= range.bottom);
      for (const column of cells.keys()) {
        const range = inRow.find((other) => overlap(other, { top: row, bottom: row, left: column, right: column }));
        if (!range) continue;
        throw cannotWrite(`${cellAddress(row, column)} belongs to the array formula in ${rangeAddress(range)}`);
      }
    }
  }
}
