import { useRef, useState } from 'react';
import { cellAddress } from '../../timesheet/table';
import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { tableViewWords } from '../../text/table-view-words';
import type { EditHistory, LiveWorkbook } from '../../workbook/live-workbook';
import { cellEdited } from '../../workbook/typed/cell-edited';
import type { CellPlace } from '../../workbook/workbook';
import { cellWrite, type CellWrite } from './cell-write';
import { moved } from './moves';
import type { SheetGrid } from './sheet-grid';
import { writeRefusal } from './write-refusal';

/** The key that ends the typing also moves; `undefined` when the typing ends where the user has gone elsewhere. */
export type EndKey = 'ArrowDown' | 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | undefined;

export interface CellEditing {
  /** The cell whose field is open. */
  readonly place: CellPlace | undefined;
  /** What stood in the field when it was opened. */
  readonly typed: string;
  /** Why what was typed could not be written. */
  readonly problem: string;
  /** What came of what was typed, when it may not be what was meant. */
  readonly notice: string;
  readonly begin: (place: CellPlace, typed: string) => void;
  readonly change: (typed: string) => void;
  readonly save: (key: EndKey) => void;
  readonly cancel: () => void;
  readonly write: (place: CellPlace, typed: string) => Promise<void>;
}

interface Surroundings {
  readonly workbook: LiveWorkbook;
  readonly grid: SheetGrid | undefined;
  readonly language: Language;
  readonly move: (to: CellPlace) => void;
  readonly reread: () => void;
  readonly history: EditHistory | undefined;
}

/** A column of arrays as it is to be typed. */
const ARRAY = '{1\\2;3\\4}';

/** Typing in a cell. What cannot be written stays in the field, with the reason. */
export function useCellEditing({ workbook, grid, language, move, reread, history }: Surroundings): CellEditing {
  const words = tableViewWords(language);
  const [open, setOpen] = useState<{ readonly place: CellPlace; readonly typed: string }>();
  const [problem, setProblem] = useState('');
  const [notice, setNotice] = useState('');
  const text = useRef('');
  const isWriting = useRef(false);

  const begin = (place: CellPlace, typed: string): void => {
    // One field at a time: what is typed in the first is not lost because a second one is asked for.
    if (open) return move(open.place);
    text.current = typed;
    setOpen({ place, typed });
    setProblem('');
    setNotice('');
  };
  const close = (): void => {
    setOpen(undefined);
    setProblem('');
  };
  const refuse = (sentence: string): void => setProblem(fill(words.kept, { sentence }, language));

  /** @returns whether it was written */
  const put = async ({ row, column }: CellPlace, typed: string): Promise<boolean> => {
    const cell = grid?.cells.get(row)?.get(column);
    if (!grid || typed === (cell ? cellEdited(cell) : '')) return true;
    const write: CellWrite = cellWrite(typed, cell);
    if ('refused' in write) {
      refuse(fill(words.formula[write.refused], { array: ARRAY }, language));
      return false;
    }
    const { doubt, ...change } = write;
    try {
      await (history ?? workbook).apply([{ edit: 'setCells', sheet: grid.sheet, cells: [{ row, column, ...change }] }]);
    } catch (thrown) {
      refuse(words.refused[writeRefusal(thrown)]);
      return false;
    }
    setNotice(doubt ? fill(words.doubt[doubt], { cell: cellAddress(row, column), text: typed }, language) : '');
    reread();
    return true;
  };

  const save = async (key: EndKey): Promise<void> => {
    // Leaving the field saves too, and leaving comes of saving.
    if (!open || isWriting.current) return;
    isWriting.current = true;
    try {
      if (!(await put(open.place, text.current))) return;
      close();
      if (key) move((grid && moved(grid, open.place, { key, ctrlKey: false, metaKey: false })) ?? open.place);
    } finally {
      isWriting.current = false;
    }
  };

  return {
    place: open?.place,
    typed: open?.typed ?? '',
    problem,
    notice,
    begin,
    change: (typed) => (text.current = typed),
    save: (key) => void save(key),
    cancel: () => {
      if (!open) return;
      close();
      move(open.place);
    },
    write: async (place, typed) => {
      setProblem('');
      if (!open) await put(place, typed);
    },
  };
}
