import { cellAddress, type CellRange } from '../../../timesheet/table';
import { overlap, parseRange, rangeAddress } from '../../ranges';
import type { XmlTag } from '../xml/xml-tag';
import { cannotWrite } from '../../cannot-write';
import { setsCell, type WrittenRows } from './written-cell';

/** Array formulas and data tables fill a range; no cell in it may be set by itself. One that fills a single cell is like any other. */
export class ArrayFormulas {
  private readonly ranges: CellRange[] = [];

  add(formula: XmlTag): void {
    const type = formula.attribute('t');
    if (type !== 'array' && type !== 'dataTable') return;
    const range = parseRange(formula.attribute('ref') ?? '');
    if (range && (range.top !== range.bottom || range.left !== range.right)) this.ranges.push(range);
  }

  covers(row: number, column: number): boolean {
    return this.ranges.some((range) => overlap(range, { top: row, bottom: row, left: column, right: column }));
  }

  refuse(edits: WrittenRows): void {
    if (this.ranges.length === 0) return;
    for (const [row, cells] of edits) {
      const inRow = this.ranges.filter((range) => range.top <= row && row <= range.bottom);
      for (const [column, cell] of cells) {
        if (!setsCell(cell)) continue;
        const range = inRow.find((other) => overlap(other, { top: row, bottom: row, left: column, right: column }));
        if (!range) continue;
        throw cannotWrite(`${cellAddress(row, column)} belongs to the array formula in ${rangeAddress(range)}`);
      }
    }
  }
}
