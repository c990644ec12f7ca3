import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { tableViewWords } from '../../text/table-view-words';
import { cellAddress } from '../../timesheet/table';
import type { CellEditing, EndKey } from './use-cell-editing';

export const PROBLEM_ID = 'cell-problem';

interface CellFieldProps {
  readonly editing: CellEditing;
  readonly language: Language;
}

/** The field that opens in a cell. As in Excel: Enter saves and goes down, Tab goes aside, Alt+Enter begins a new line. */
export function CellField({ editing, language }: CellFieldProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const { place, typed, problem } = editing;
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(typed.length, typed.length);
  }, [typed]);
  if (!place) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    // Half a letter, or a word that is being chosen from a list.
    if (event.nativeEvent.isComposing) return;
    const end = endOf(event);
    if (end === 'cancel') editing.cancel();
    else if (end === 'newLine') breakLine(event.currentTarget, editing.change);
    else if (end) editing.save(end);
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className="cell-field"
      rows={typed.split('\n').length}
      defaultValue={typed}
      aria-label={fill(tableViewWords(language).field, { cell: cellAddress(place.row, place.column) }, language)}
      aria-invalid={problem !== ''}
      aria-describedby={problem === '' ? undefined : PROBLEM_ID}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => editing.change(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => editing.save(undefined)}
    />
  );
}

function endOf({ key, shiftKey, altKey }: KeyboardEvent): EndKey | 'cancel' | 'newLine' {
  if (key === 'Escape') return 'cancel';
  if (key === 'Enter') return altKey ? 'newLine' : shiftKey ? 'ArrowUp' : 'ArrowDown';
  if (key === 'Tab') return shiftKey ? 'ArrowLeft' : 'ArrowRight';
  return undefined;
}

function breakLine(field: HTMLTextAreaElement, change: (typed: string) => void): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.rows += 1;
  change(field.value);
}
