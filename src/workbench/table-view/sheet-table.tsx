import { forwardRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Language } from '../../text/language';
import { columnLetters, type CellRange } from '../../timesheet/table';
import type { CellPlace } from '../../workbook/workbook';
import { CellField } from './cell-field';
import { windowOf } from './moves';
import { PAGE_COLUMNS, PAGE_ROWS } from './page-sizes';
import type { SheetGrid } from './sheet-grid';
import { TableRow } from './table-row';
import type { CellEditing } from './use-cell-editing';

interface SheetTableProps {
  readonly grid: SheetGrid;
  readonly active: CellPlace;
  readonly editing: CellEditing;
  readonly language: Language;
  /** Several chosen cells. */
  readonly block: CellRange | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly choose: (place: CellPlace, from?: CellPlace) => void;
  readonly edit: () => void;
}

/**
 * The page of the sheet that the chosen cell is on, after the ARIA grid pattern: one stop for the Tab key, arrows between the cells.
 */
export const SheetTable = forwardRef<HTMLTableElement, SheetTableProps>(function SheetTable(props, ref): ReactNode {
  const { grid, active, editing, language, block, onKeyDown, onCopy, onPaste, choose, edit } = props;
  const rows = windowOf(grid.rows, active.row, PAGE_ROWS);
  const columns = windowOf(grid.columns, active.column, PAGE_COLUMNS);

  const placeOf = ({ target }: MouseEvent): CellPlace | undefined => {
    const { row, column } = (target as HTMLElement).closest('td')?.dataset ?? {};
    return row === undefined ? undefined : { row: Number(row), column: Number(column) };
  };
  /** A second press opens the cell, which is how it is done without a keyboard. */
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (!place || (event.target as HTMLElement).tagName === 'TEXTAREA') return;
    if (place.row === active.row && place.column === active.column && event.detail > 1) edit();
    else choose(place, event.shiftKey ? active : undefined);
  };

  return (
    <div className="sheet-scroll">
      <table
        ref={ref}
        role="grid"
        className="sheet"
        aria-rowcount={(grid.rows.at(-1) ?? 0) + 1}
        aria-colcount={(grid.columns.at(-1) ?? 0) + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
        onClick={onClick}
      >
        <caption className="unseen">{grid.sheet}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <td className="corner" />
            {columns.map((column) => (
              <th key={column} scope="col" aria-colindex={column + 1}>
                {columnLetters(column)}
                {grid.headers.has(column) && <span className="called"> {grid.headers.get(column)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={row}
              row={row}
              columns={columns}
              cells={grid.cells.get(row)}
              marks={grid.marks.get(row)}
              language={language}
              chosenFrom={block && isIn(block, row) ? block.left : undefined}
              chosenTo={block && isIn(block, row) ? block.right : undefined}
              activeColumn={row === active.row ? active.column : undefined}
              editedColumn={row === editing.place?.row ? editing.place.column : undefined}
              field={row === editing.place?.row ? <CellField editing={editing} language={language} /> : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

const isIn = ({ top, bottom }: CellRange, row: number): boolean => top <= row && row <= bottom;
