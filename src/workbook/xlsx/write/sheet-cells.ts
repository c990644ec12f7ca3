import { cellAddress } from '../../../timesheet/table';
import { WorkbookError, type CellInput, type CellLook } from '../../workbook';
import { columnOf } from '../read/row-walk';
import { outline, tagWithAttribute, type Outline } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import type { PendingCell, SheetEdits } from '../../cell-edits';
import { cellXml } from './cell-xml';
import { columnStyles } from './column-styles';
import { withDimension } from './sheet-dimension';
import { ArrayFormulas } from './array-formulas';
import { cannotWrite } from '../../cannot-write';

export interface CellStyles {
  /** The number of a look's style; `undefined` when the cell keeps the style that it has. */
  readonly ofLook: (look: CellLook | undefined) => number | undefined;
  /** The value as it is stored under a style: a 1904 workbook counts its days in its own way. */
  readonly stored: (style: number, value: CellInput) => CellInput;
}

export interface WrittenCells {
  readonly text: string;
  /** A formula was set or taken away. */
  readonly formulasChanged: boolean;
}

/** The sheet with the cells set; rows and cells that are not edited are copied as they stand. */
export function withCells(text: string, edits: SheetEdits, styles: CellStyles): WrittenCells {
  const sheet = outline(text);
  const writer = new CellWriter(text, sheet, edits, styles);
  writer.write();
  return { text: withDimension(writer.result(), edits), formulasChanged: writer.formulasChanged };
}

class CellWriter {
  formulasChanged = false;
  private readonly pieces: string[] = [];
  private readonly xml: XmlScanner;
  private readonly prefix: string;
  private readonly columnStyle: (column: number) => number;
  private readonly arrays = new ArrayFormulas();
  private copied = 0;

  constructor(
    private readonly text: string,
    sheet: Outline,
    private readonly edits: SheetEdits,
    private readonly styles: CellStyles,
  ) {
    this.xml = new XmlScanner([text]);
    this.prefix = sheet.prefix;
    this.columnStyle = columnStyles(text, sheet);
  }

  result(): string {
    return this.pieces.join('') + this.text.slice(this.copied);
  }

  write(): void {
    const { xml, prefix } = this;
    if (!xml.find('sheetData')) throw new WorkbookError('truncated', 'the sheet has no rows');
    const waiting = [...this.edits.keys()].sort((a, b) => a - b);
    if (xml.empty) {
      this.replace(xml.start, xml.end, `<${prefix}sheetData>${this.newRows(waiting)}</${prefix}sheetData>`);
      return;
    }
    let number = 0;
    let next = 0;
    for (this.step(); xml.opens; this.step()) {
      if (xml.name !== 'row') {
        xml.skip();
        continue;
      }
      number = after(number, xml.whole('r', number + 1));
      const firstAfter = next;
      while (next < waiting.length && waiting[next]! < number) next++;
      this.replace(xml.start, xml.start, this.newRows(waiting.slice(firstAfter, next)));
      if (waiting[next] === number) this.rewriteRow(waiting[next++]!);
      else this.passRow();
    }
    this.replace(xml.start, xml.start, this.newRows(waiting.slice(next)));
    this.arrays.refuse(this.edits);
  }

  private newRows(numbers: readonly number[]): string {
    const { prefix } = this;
    return numbers
      .map((number) => [number, this.newCells(number, this.cellsOf(number), undefined)] as const)
      .filter(([, cells]) => cells !== '')
      .map(([number, cells]) => `<${prefix}row r="${number}">${cells}</${prefix}row>`)
      .join('');
  }

  private cellsOf(row: number): [column: number, cell: PendingCell][] {
    return [...this.edits.get(row)!].sort(([a], [b]) => a - b);
  }

  private newCells(row: number, cells: readonly [number, PendingCell][], rowStyle: number | undefined): string {
    return cells.map(([column, cell]) => this.cell(row, column, cell, rowStyle ?? this.columnStyle(column))).join('');
  }

  private cell(row: number, column: number, cell: PendingCell, ownStyle: number): string {
    if (typeof cell.value === 'object' && cell.value !== null) this.formulasChanged = true;
    const style = this.styles.ofLook(cell.look) ?? ownStyle;
    return cellXml(this.prefix, row, column, style, this.styles.stored(style, cell.value));
  }

  private rewriteRow(number: number): void {
    const { xml } = this;
    const waiting = this.cellsOf(number);
    const rowStyle = xml.flag('customFormat') ? xml.whole('s', 0) : undefined;
    const tag = this.text.slice(xml.start, xml.end);
    // `spans` is a hint that is wrong once a cell outside it is set.
    const openTag = tagWithAttribute(tag.replace(/\/\s*>$/, '>'), 'spans', undefined);
    if (xml.empty) {
      const rowName = /^<([^\s/>]+)/.exec(tag)![1]!;
      this.replace(xml.start, xml.end, `${openTag}${this.newCells(number, waiting, rowStyle)}</${rowName}>`);
      return;
    }
    this.replace(xml.start, xml.end, openTag);
    let column = 0;
    let next = 0;
    for (this.step(); xml.opens; this.step()) {
      const isCell = xml.name === 'c';
      column = isCell ? after(column, columnOf(xml.attribute('r'), column + 1)) : Infinity;
      const firstAfter = next;
      while (next < waiting.length && waiting[next]![0] < column) next++;
      this.replace(xml.start, xml.start, this.newCells(number, waiting.slice(firstAfter, next), rowStyle));
      const edit = waiting[next]?.[0] === column ? waiting[next++]![1] : undefined;
      if (edit) this.replaceCell(number, column, edit);
      else if (isCell) this.passCell();
      else xml.skip();
    }
    this.replace(xml.start, xml.start, this.newCells(number, waiting.slice(next), rowStyle));
  }

  private replaceCell(row: number, column: number, edit: PendingCell): void {
    const { xml } = this;
    const { start } = xml;
    const style = xml.whole('s', 0);
    if (!xml.empty) {
      for (this.step(); xml.opens; this.step()) {
        if (xml.name === 'f') this.refuseHead(row, column);
        xml.skip();
      }
    }
    this.replace(start, xml.end, this.cell(row, column, edit, style));
  }

  /** Other cells read their formula from this one. */
  private refuseHead(row: number, column: number): void {
    if (this.xml.attribute('ref') !== undefined) {
      throw cannotWrite(`${cellAddress(row, column)} is the head of a formula that other cells share`);
    }
    this.formulasChanged = true;
  }

  private passRow(): void {
    if (this.xml.empty) return;
    for (this.step(); this.xml.opens; this.step()) {
      if (this.xml.name === 'c') this.passCell();
      else this.xml.skip();
    }
  }

  private passCell(): void {
    const { xml } = this;
    if (xml.empty) return;
    for (this.step(); xml.opens; this.step()) {
      if (xml.name === 'f') this.arrays.add(xml);
      xml.skip();
    }
  }

  private step(): void {
    if (!this.xml.next()) throw new WorkbookError('truncated', 'the rows are not closed');
  }

  private replace(start: number, end: number, replacement: string): void {
    if (replacement === '' && start === end) return;
    this.pieces.push(this.text.slice(this.copied, start), replacement);
    this.copied = end;
  }
}

/** In a sheet out of order we could not tell where a new row or cell belongs, and Excel would not open it either. */
function after(before: number, place: number): number {
  if (place <= before) throw cannotWrite('the rows or cells of the sheet are out of order');
  return place;
}
