import { memo, type ReactNode } from 'react';
import type { Language } from '../../text/language';
import { tableViewWords } from '../../text/table-view-words';
import { cellAddress, type Cell } from '../../timesheet/table';
import { cellShown } from '../../workbook/typed/cell-shown';
import type { Mark, MarkSeverity } from '../../workbook/workbook';

interface TableRowProps {
  readonly row: number;
  readonly columns: readonly number[];
  readonly cells: ReadonlyMap<number, Cell> | undefined;
  readonly marks: ReadonlyMap<number, Mark> | undefined;
  readonly language: Language;
  /** The first and the last column of several chosen cells. */
  readonly chosenFrom: number | undefined;
  readonly chosenTo: number | undefined;
  readonly activeColumn: number | undefined;
  readonly editedColumn: number | undefined;
  /** Where something is typed in this row. */
  readonly field: ReactNode;
}

/** Drawn again only when something in it is another: moving from cell to cell draws two rows. */
export const TableRow = memo(function TableRow(props: TableRowProps): ReactNode {
  const {
    row,
    columns,
    cells,
    marks,
    language,
    chosenFrom = Infinity,
    chosenTo = 0,
    activeColumn,
    editedColumn,
    field,
  } = props;
  return (
    <tr aria-rowindex={row + 1}>
      <th scope="row" aria-colindex={1}>
        {row}
      </th>
      {columns.map((column) => {
        const mark = marks?.get(column);
        const cell = cells?.get(column);
        const isEdited = column === editedColumn;
        const described = mark && `mark-${cellAddress(row, column)}`;
        return (
          <td
            key={column}
            role="gridcell"
            aria-colindex={column + 1}
            data-row={row}
            data-column={column}
            tabIndex={column === activeColumn ? 0 : -1}
            className={classOf(cell, mark?.severity)}
            aria-selected={(chosenFrom <= column && column <= chosenTo) || undefined}
            aria-describedby={described}
          >
            {mark && <span className="sign" aria-hidden />}
            {isEdited ? field : cell && <div className="held">{cellShown(cell)}</div>}
            {mark && (
              // Heard as what is said of the cell, not as what stands in it.
              <span id={described} hidden>
                {tableViewWords(language).severity[mark.severity]}: {mark.text}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});

function classOf(cell: Cell | undefined, severity: MarkSeverity | undefined): string {
  const isFigure = typeof cell?.value === 'number';
  return `cell${isFigure ? ' figure' : ''}${severity ? ` marked ${severity}` : ''}`;
}
