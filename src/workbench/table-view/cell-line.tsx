import { Button } from '@fluentui/react-components';
import type { PointerEvent, ReactNode } from 'react';
import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { tableViewWords } from '../../text/table-view-words';
import { cellAddress, type Cell } from '../../timesheet/table';
import { cellShown } from '../../workbook/typed/cell-shown';
import { formulaShown } from '../../workbook/typed/formula-shown';
import type { CellPlace } from '../../workbook/workbook';
import { PROBLEM_ID } from './cell-field';
import type { SheetGrid } from './sheet-grid';
import type { CellEditing } from './use-cell-editing';

interface CellLineProps {
  readonly grid: SheetGrid;
  readonly active: CellPlace;
  readonly editing: CellEditing;
  readonly language: Language;
  readonly edit: () => void;
}

/** What there is to know of the chosen cell: all of its content or its formula, what Krav says of it, and what did not work. */
export function CellLine({ grid, active, editing, language, edit }: CellLineProps): ReactNode {
  const words = tableViewWords(language);
  const place = editing.place ?? active;
  const address = cellAddress(place.row, place.column);
  const cell = grid.cells.get(place.row)?.get(place.column);
  const mark = grid.marks.get(place.row)?.get(place.column);
  return (
    <div className="cell-line" role="group" aria-label={words.chosen}>
      <p className="cell-content">
        <strong>{address}</strong> {contentOf(cell) || words.empty}
      </p>
      {cell?.formula !== undefined && cell.value === null && <p className="note">{words.notCalculated}</p>}
      {mark && (
        <p className={`said ${mark.severity}`}>
          {words.severity[mark.severity]}: {mark.text}
        </p>
      )}
      <p role="alert" id={PROBLEM_ID} className="said error">
        {editing.problem}
      </p>
      <p role="status" className="said warning">
        {editing.notice}
      </p>
      {/* The field would take itself for left, and save, before the button is pressed. */}
      <div className="cell-buttons" onPointerDown={(event: PointerEvent) => editing.place && event.preventDefault()}>
        {editing.place ? (
          <>
            <Button size="small" appearance="primary" onClick={() => editing.save('ArrowDown')}>
              {words.save}
            </Button>
            <Button size="small" onClick={editing.cancel}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={edit}>
            {fill(words.edit, { cell: address }, language)}
          </Button>
        )}
      </div>
    </div>
  );
}

function contentOf(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.formula === undefined ? cellShown(cell) : formulaShown(cell.formula);
}
