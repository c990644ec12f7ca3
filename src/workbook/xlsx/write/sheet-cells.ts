import { cannotWrite } from '../../cannot-write';
import { WorkbookError } from '../../workbook';
import { columnOf } from '../read/row-walk';
import { outline, tagWithAttribute } from '../xml/xml-edit';
import { CellWriter } from './cell-writer';
import { columnStyles } from './column-styles';
import { withDimension } from './sheet-dimension';
import type { CellStyles, WrittenCell, WrittenRows } from './written-cell';

export interface WrittenCells {
  readonly text: string;
  /** A formula was set or taken away. */
  readonly formulasChanged: boolean;
}

/** The sheet with the cells set; rows and cells that are not edited are copied as they stand. */
export function withCells(text: string, edits: WrittenRows, styles: CellStyles): WrittenCells {
  const { prefix } = outline(text);
  const cells = new CellWriter(text, prefix, styles);
  new RowWriter(text, prefix, edits, cells).write();
  cells.arrays.refuse(edits);
  return { text: withDimension(cells.result(), edits), formulasChanged: cells.formulasChanged };
}

type Waiting = readonly (readonly [column: number, cell: WrittenCell])[];

class RowWriter {
  private readonly columnStyle: (column: number) => number;

  constructor(
    private readonly text: string,
    private readonly prefix: string,
    private readonly edits: WrittenRows,
    private readonly cells: CellWriter,
  ) {
    this.columnStyle = columnStyles(text, outline(text));
  }

  write(): void {
    const { prefix, cells } = this;
    const { xml } = cells;
    if (!xml.find('sheetData')) throw new WorkbookError('truncated', 'the sheet has no rows');
    const waiting = [...this.edits.keys()].sort((a, b) => a - b);
    if (xml.empty) {
      cells.replace(xml.start, xml.end, `<${prefix}sheetData>${this.newRows(waiting)}</${prefix}sheetData>`);
      return;
    }
    let number = 0;
    let next = 0;
    for (cells.step(); xml.opens; cells.step()) {
      if (xml.name !== 'row') {
        xml.skip();
        continue;
      }
      number = after(number, xml.whole('r', number + 1));
      const firstAfter = next;
      while (next < waiting.length && waiting[next]! < number) next++;
      cells.replace(xml.start, xml.start, this.newRows(waiting.slice(firstAfter, next)));
      if (waiting[next] === number) this.rewriteRow(waiting[next++]!);
      else this.walkCells(number, [], undefined);
    }
    cells.replace(xml.start, xml.start, this.newRows(waiting.slice(next)));
  }

  private newRows(numbers: readonly number[]): string {
    const { prefix } = this;
    return numbers
      .map((number) => [number, this.newCells(number, this.cellsOf(number), undefined)] as const)
      .filter(([, cells]) => cells !== '')
      .map(([number, cells]) => `<${prefix}row r="${number}">${cells}</${prefix}row>`)
      .join('');
  }

  private cellsOf(row: number): Waiting {
    return [...this.edits.get(row)!].sort(([a], [b]) => a - b);
  }

  private newCells(row: number, waiting: Waiting, rowStyle: number | undefined): string {
    return waiting
      .map(([column, cell]) => this.cells.newCell(row, column, cell, rowStyle ?? this.columnStyle(column)))
      .join('');
  }

  private rewriteRow(number: number): void {
    const { cells } = this;
    const { xml } = cells;
    const waiting = this.cellsOf(number);
    const rowStyle = xml.flag('customFormat') ? xml.whole('s', 0) : undefined;
    const tag = this.text.slice(xml.start, xml.end);
    // `spans` is a hint that is wrong once a cell outside it is set.
    const openTag = tagWithAttribute(tag.replace(/\/\s*>$/, '>'), 'spans', undefined);
    if (xml.empty) {
      const rowName = /^<([^\s/>]+)/.exec(tag)![1]!;
      cells.replace(xml.start, xml.end, `${openTag}${this.newCells(number, waiting, rowStyle)}</${rowName}>`);
      return;
    }
    cells.replace(xml.start, xml.end, openTag);
    this.walkCells(number, waiting, rowStyle);
  }

  private walkCells(number: number, waiting: Waiting, rowStyle: number | undefined): void {
    const { cells } = this;
    const { xml } = cells;
    if (xml.empty) return;
    let column = 0;
    let next = 0;
    for (cells.step(); xml.opens; cells.step()) {
      const isCell = xml.name === 'c';
      const place = isCell ? columnOf(xml.attribute('r'), column + 1) : Infinity;
      // Rows that are only passed may be in any order.
      column = isCell && waiting.length > 0 ? after(column, place) : place;
      const firstAfter = next;
      while (next < waiting.length && waiting[next]![0] < column) next++;
      if (next > firstAfter)
        cells.replace(xml.start, xml.start, this.newCells(number, waiting.slice(firstAfter, next), rowStyle));
      const edit = waiting[next]?.[0] === column ? waiting[next++]![1] : undefined;
      if (edit) cells.replaceCell(number, column, edit);
      else if (isCell) cells.passCell(number, column);
      else xml.skip();
    }
    cells.replace(xml.start, xml.start, this.newCells(number, waiting.slice(next), rowStyle));
  }
}

/** In a sheet out of order we could not tell where a new row or cell belongs, and Excel would not open it either. */
function after(before: number, place: number): number {
  if (place <= before) throw cannotWrite('the rows or cells of the sheet are out of order');
  return place;
}
