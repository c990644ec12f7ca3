import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { rowWords } from '../../text/row-words';
import { tableViewWords } from '../../text/table-view-words';
import { cellEdited } from '../../workbook/typed/cell-edited';
import type { CellPlace } from '../../workbook/workbook';
import { CellLine } from './cell-line';
import { moved } from './moves';
import { reaching } from './reaching';
import { blockOf } from './selection';
import { SheetPages } from './sheet-pages';
import { SheetTable } from './sheet-table';
import { ToolBar } from './sheet-tools';
import type { TableViewProps } from './table-view';
import { useCellEditing } from './use-cell-editing';
import { useSheetGrid } from './use-sheet-grid';
import { useSheetTools } from './use-sheet-tools';

type SheetViewProps = Required<Omit<TableViewProps, 'asked' | 'history'>> &
  Pick<TableViewProps, 'asked' | 'history'> & { readonly sheet: string };

const FIRST: CellPlace = { row: 1, column: 1 };

/** One sheet: its pages, its table, and what is to be said of the cell that is chosen. */
export function SheetView({ workbook, sheet, language, asked, version, history }: SheetViewProps): ReactNode {
  const words = tableViewWords(language);
  const { grid: read, isFailed, reread } = useSheetGrid(workbook, sheet, version);
  const [active, setActive] = useState<CellPlace>(asked ?? FIRST);
  const [anchor, setAnchor] = useState<CellPlace>();
  const [focus, setFocus] = useState({ times: 0 });
  const grid = useMemo(() => read && reaching(read, active), [read, active]);
  const table = useRef<HTMLTableElement>(null);
  const isRead = read !== undefined;

  const choose = (to: CellPlace, from?: CellPlace): void => {
    setActive(to);
    setAnchor(from);
  };
  const go = (to: CellPlace, from?: CellPlace): void => {
    choose(to, from);
    setFocus(({ times }) => ({ times: times + 1 }));
  };
  const editing = useCellEditing({ workbook, grid, language, move: go, reread, history });
  const block = blockOf(anchor ?? active, active);
  const tools = useSheetTools({ workbook, history, grid, sheet, block, language, go, reread });

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
    const key = event.key.toLowerCase();
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isCommand && (key === 'z' || key === 'y')) {
      if (!history) return;
      if (key === 'y' || event.shiftKey) tools.redo();
      else tools.undo();
      event.preventDefault();
      return;
    }
    const to = moved(grid, active, event);
    const isAltGr = event.getModifierState('AltGraph');
    const isSign = event.key.length === 1 && (isAltGr || !(event.ctrlKey || event.metaKey || event.altKey));
    if (to) go(to, event.shiftKey ? (anchor ?? active) : undefined);
    else if (event.key === 'Enter' || event.key === 'F2') edit();
    else if (event.key === 'Delete' && anchor) tools.emptyBlock();
    else if (event.key === 'Delete' || event.key === 'Backspace') void editing.write(active, '');
    else if (isSign) edit(event.key);
    else return;
    event.preventDefault();
  };

  /** Through the event, as pages always could: nothing is asked of the user for it. */
  const copy = (): void => {
    document.addEventListener('copy', tools.copied, { once: true, capture: true });
    document.execCommand('copy');
    document.removeEventListener('copy', tools.copied, { capture: true });
  };
  const onClipboard = (work: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if ((event.target as HTMLElement).tagName === 'TD') work(event);
  };

  return (
    <>
      <SheetPages grid={grid} active={active} language={language} go={go} show={choose} />
      <ToolBar tools={tools} language={language} copy={copy} />
      <p className="note">
        {words.keys} {rowWords(language).keys}
      </p>
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
        block={anchor && block}
        onKeyDown={onKeyDown}
        onCopy={onClipboard(tools.copied)}
        onPaste={onClipboard((event) => {
          tools.paste(event.clipboardData.getData('text/plain'));
          event.preventDefault();
        })}
        choose={choose}
        edit={edit}
      />
      <CellLine grid={grid} active={active} editing={editing} language={language} edit={() => edit()} />
    </>
  );
}
