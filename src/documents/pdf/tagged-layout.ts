import LayoutBuilder, {
  type LaidColumn,
  type Line,
  type LaidNode,
  type MeasuredTable,
  type RowToLayOut,
} from 'pdfmake/js/LayoutBuilder';
import { STRUCTURE } from './structure';

/** pdfmake's layout, with some things it lacks. */
export class TaggedLayout extends LayoutBuilder {
  /** A line knows the structure of the block it is a line of. */
  override buildNextLine(node: object): Line | null {
    const line = super.buildNextLine(node);
    if (line && STRUCTURE in node) line[STRUCTURE] = node[STRUCTURE];
    return line;
  }

  /** A heading that needs so much room below it goes to the next page with what it is a heading of. */
  override processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void {
    const { writer } = this;
    if (node.roomBelow && writer.transactionLevel === 0 && writer.context().availableHeight < node.roomBelow)
      writer.moveToNextPage();
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  override processColumns(node: { readonly columns: readonly LaidColumn[] }): void {
    shrink(node.columns);
    super.processColumns(node);
  }

  /** A "*" column takes what the other columns leave: a word too long for it is broken instead of widening the table beyond the page. */
  override processTable(node: MeasuredTable): void {
    const { widths, stretch } = node.table;
    shrink(widths);
    if (stretch) this.#stretch(node);
    keepWhole(node);
    super.processTable(node);
  }

  /** What is left of the page's width is shared by all columns but the first. A hair is kept, or pdfmake thinks the table too wide. */
  #stretch({ table: { widths }, _offsets }: MeasuredTable): void {
    const left =
      this.writer.context().availableWidth - _offsets.total - widths.reduce((sum, column) => sum + column._maxWidth, 0);
    if (left < 1) return;
    for (const column of widths.slice(1)) {
      column._maxWidth += (left - 0.1) / (widths.length - 1);
      column._minWidth = column._maxWidth;
    }
  }

  /**
   * The last rows of a table move to the next page together, so that a total never stands alone under a repeated header.
   *
   * Each row is its own unbreakable block. One level more around the last rows makes them one block; the level is taken away
   * before the very last row ends, so that the header is still repeated above them.
   */
  override processRow(row: RowToLayOut): unknown {
    const result = super.processRow(row);
    const table = row.tableNode?.table;
    if (!table?.keepLastRows || row.rowIndex === undefined) return result;
    const last = table.body.length - 1;
    const first = last - table.keepLastRows + 1;
    if (first < last && row.rowIndex === first) this.writer.transactionLevel += 1;
    if (first < last && row.rowIndex === last) this.writer.transactionLevel -= 1;
    return result;
  }
}

/** A table whose last rows reach up to those kept with the header is kept whole, by pdfmake's own means: else the header would come twice. */
function keepWhole({ table }: MeasuredTable): void {
  const { body, headerRows = 0, keepWithHeaderRows = 0, keepLastRows = 0 } = table;
  if (keepLastRows === 0 || body.length - keepLastRows >= headerRows + keepWithHeaderRows) return;
  table.keepLastRows = 0;
  if (headerRows > 0) table.keepWithHeaderRows = body.length - headerRows;
}

/** What a "*" column holds has no say in its width. */
function shrink(columns: readonly LaidColumn[]): void {
  for (const column of columns) if (column.width === '*') Object.assign(column, { _minWidth: 0, _maxWidth: 0 });
}
