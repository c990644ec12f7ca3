import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { tableViewWords } from '../../text/table-view-words';
import { cellEdited } from '../../workbook/typed/cell-edited';
import type { CellPlace } from '../../workbook/workbook';
import { CellLine } from './cell-line';
import { moved } from './moves';
import { reaching } from './reaching';
import { SheetPages } from './sheet-pages';
import { SheetTable } from './sheet-table';
import type { TableViewProps } from './table-view';
import { useCellEditing } from './use-cell-editing';
import { useSheetGrid } from './use-sheet-grid';

type SheetViewProps = Required<Omit<TableViewProps, 'asked'>> &
  Pick<TableViewProps, 'asked'> & { readonly sheet: string };

const FIRST: CellPlace = { row: 1, column: 1 };

/** One sheet: its pages, its table, and what is to be said of the cell that is chosen. */
export function SheetView({ workbook, sheet, language, asked, version }: SheetViewProps): ReactNode {
  const words = tableViewWords(language);
  const { grid: read, isFailed, reread } = useSheetGrid(workbook, sheet, version);
  const [active, setActive] = useState<CellPlace>(asked ?? FIRST);
  const [focus, setFocus] = useState({ times: 0 });
  const grid = useMemo(() => read && reaching(read, active), [read, active]);
  const table = useRef<HTMLTableElement>(null);
  const isRead = read !== undefined;

  const go = (to: CellPlace): void => {
    setActive(to);
    setFocus(({ times }) => ({ times: times + 1 }));
  };
  const editing = useCellEditing({ workbook, grid, language, move: go, reread });

  useEffect(() => {
    if (asked) go(asked);
  }, [asked]);
  useEffect(() => {
    if (focus.times > 0 && isRead) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [focus, isRead]);

  if (isFailed && !grid) return <p role="alert">{words.notRead}</p>;
  if (!grid) return <p role="status">{words.reading}</p>;
  const cell = grid.cells.get(active.row)?.get(active.column);
  const edit = (typed = cell ? cellEdited(cell) : ''): void => editing.begin(active, typed);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if ((event.target as HTMLElement).tagName !== 'TD') return;
    const to = moved(grid, active, event);
    const isAltGr = event.getModifierState('AltGraph');
    const isSign = event.key.length === 1 && (isAltGr || !(event.ctrlKey || event.metaKey || event.altKey));
    if (to) go(to);
    else if (event.key === 'Enter' || event.key === 'F2') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') void editing.write(active, '');
    else if (isSign) edit(event.key);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <SheetPages grid={grid} active={active} language={language} go={go} show={setActive} />
      <p className="note">{words.keys}</p>
      {grid.hiddenRows && <p className="note">{fill(words.hiddenRows, { text: grid.hiddenRows }, language)}</p>}
      {grid.hiddenColumns && (
        <p className="note">{fill(words.hiddenColumns, { text: grid.hiddenColumns }, language)}</p>
      )}
      <SheetTable
        ref={table}
        grid={grid}
        active={active}
        editing={editing}
        language={language}
        onKeyDown={onKeyDown}
        choose={setActive}
        edit={edit}
      />
      <CellLine grid={grid} active={active} editing={editing} language={language} edit={() => edit()} />
    </>
  );
}
