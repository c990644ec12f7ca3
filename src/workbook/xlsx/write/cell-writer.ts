import { cellAddress } from '../../../timesheet/table';
import { WorkbookError } from '../../workbook';
import { tagWithAttribute } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import { ArrayFormulas } from './array-formulas';
import { cellXml, typeOf, valueXml } from './cell-xml';
import { SharedFormulas } from './shared-formulas';
import { setsCell, setsFormula, type CellStyles, type NewCell, type NewResult, type WrittenCell } from './written-cell';

/** Copies a sheet, with other cells in place of some. The scanner stands at the opening tag of the cell in question. */
export class CellWriter {
  /** A formula was set or taken away. */
  formulasChanged = false;
  readonly xml: XmlScanner;
  readonly arrays = new ArrayFormulas();
  private readonly shared = new SharedFormulas();
  private readonly pieces: string[] = [];
  private copied = 0;

  constructor(
    private readonly text: string,
    private readonly prefix: string,
    private readonly styles: CellStyles,
  ) {
    this.xml = new XmlScanner([text]);
  }

  result(): string {
    return this.pieces.join('') + this.text.slice(this.copied);
  }

  /** @param ownStyle what the cell has from its row or column */
  newCell(row: number, column: number, cell: WrittenCell, ownStyle: number): string {
    const style = this.styles.styleOf(cell, ownStyle);
    if (!setsCell(cell)) return 'onlyFormat' in cell ? cellXml(this.prefix, row, column, style, null) : '';
    this.formulasChanged ||= setsFormula(cell);
    return cellXml(this.prefix, row, column, style, this.styles.stored(style, cell.value));
  }

  replaceCell(row: number, column: number, cell: WrittenCell): void {
    if (setsCell(cell)) this.setCell(row, column, cell);
    else if ('result' in cell) this.setResult(row, column, cell);
    else {
      const { xml } = this;
      const style = this.styles.styleOf(cell, xml.whole('s', 0));
      this.replace(xml.start, xml.end, tagWithAttribute(this.text.slice(xml.start, xml.end), 's', String(style)));
      this.passCell(row, column);
    }
  }

  passCell(row: number, column: number): void {
    this.eachFormula(row, column, false, (start, end, formula) => {
      if (formula !== undefined) this.replace(start, end, formula);
    });
  }

  replace(start: number, end: number, replacement: string): void {
    if (replacement === '' && start === end) return;
    this.pieces.push(this.text.slice(this.copied, start), replacement);
    this.copied = end;
  }

  step(): void {
    if (!this.xml.next()) throw new WorkbookError('truncated', 'the rows are not closed');
  }

  private setCell(row: number, column: number, cell: NewCell): void {
    const { start } = this.xml;
    const style = this.xml.whole('s', 0);
    this.eachFormula(row, column, true, () => (this.formulasChanged = true));
    this.replace(start, this.xml.end, this.newCell(row, column, cell, style));
  }

  private setResult(row: number, column: number, cell: NewResult): void {
    const { xml, text, prefix } = this;
    const { start, end: openEnd } = xml;
    const before = xml.whole('s', 0);
    let kept = '';
    this.eachFormula(row, column, false, (from, to, formula) => (kept = formula ?? text.slice(from, to)));
    if (kept === '' && !this.arrays.covers(row, column)) return;
    const style = this.styles.styleOf(cell, before);
    const value = this.styles.stored(style, cell.result);
    // `vm` names what the value was beyond its text, which it no longer is.
    const plain = tagWithAttribute(text.slice(start, openEnd).replace(/\/\s*>$/, '>'), 'vm', undefined);
    const styled = style === before ? plain : tagWithAttribute(plain, 's', String(style));
    const tag = tagWithAttribute(styled, 't', typeOf(value));
    const inner = kept + valueXml(prefix, value, cellAddress(row, column));
    this.replace(start, xml.end, `${tag}${inner}</${prefix}c>`);
  }

  /** Goes to the cell's closing tag. */
  private eachFormula(
    row: number,
    column: number,
    isReplaced: boolean,
    found: (start: number, end: number, formula: string | undefined) => void,
  ): void {
    const { xml } = this;
    if (xml.empty) return;
    for (this.step(); xml.opens; this.step()) {
      if (xml.name === 'f') {
        const { start } = xml;
        this.arrays.add(xml);
        const formula = this.shared.pass(xml, this.text, row, column, isReplaced);
        found(start, xml.end, formula);
      } else xml.skip();
    }
  }
}
