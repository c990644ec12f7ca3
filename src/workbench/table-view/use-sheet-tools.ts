import { useState } from 'react';
import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { rowWords } from '../../text/row-words';
import { tableViewWords } from '../../text/table-view-words';
import { cellAddress, type CellRange } from '../../timesheet/table';
import type { EditHistory, LiveWorkbook } from '../../workbook/live-workbook';
import { newRow } from '../../workbook/new-row';
import { rangeAddress } from '../../workbook/ranges';
import type { CellPlace, Edit } from '../../workbook/workbook';
import { pastedRows } from '../grid/pasted-rows';
import { pastedBlock, textOfBlock } from './selection';
import type { SheetGrid } from './sheet-grid';
import { writeRefusal } from './write-refusal';

export interface SheetTools {
  /** What came of the last that was asked for. */
  readonly said: string;
  readonly canUndo: boolean;
  readonly addRow: () => void;
  readonly emptyRow: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly copied: (event: ClipboardEvent | React.ClipboardEvent) => void;
  readonly paste: (text: string) => void;
  readonly emptyBlock: () => void;
}

interface Surroundings {
  readonly workbook: LiveWorkbook;
  readonly history: EditHistory | undefined;
  readonly grid: SheetGrid | undefined;
  readonly sheet: string;
  readonly block: CellRange;
  readonly language: Language;
  readonly go: (place: CellPlace) => void;
  readonly reread: () => void;
}

/** What there is to do with rows and blocks of cells. Each is one edit, carried out whole or not at all. */
export function useSheetTools({
  workbook,
  history,
  grid,
  sheet,
  block,
  language,
  go,
  reread,
}: Surroundings): SheetTools {
  const words = rowWords(language);
  const [said, setSaid] = useState('');
  const say = (sentence: string, values: Parameters<typeof fill>[1] = {}): void =>
    setSaid(fill(sentence, values, language));

  const apply = async (edits: readonly Edit[]): Promise<void> => {
    if (edits.length > 0) await (history ?? workbook).apply(edits);
    reread();
  };
  const attempt = (work: () => Promise<void>): void => {
    work().catch((thrown: unknown) => setSaid(tableViewWords(language).refused[writeRefusal(thrown)]));
  };
  const step = (which: 'undo' | 'redo', done: string, nothing: string): void =>
    attempt(async () => {
      say((await history?.[which]()) ? done : nothing);
      reread();
    });
  const emptied = ({ top, left, bottom, right }: CellRange): Edit[] => {
    const cells = [...(grid?.cells ?? [])].flatMap(([row, ofRow]) =>
      [...ofRow.values()]
        .filter(({ column, formula }) => row >= top && row <= bottom && column >= left && column <= right && !formula)
        .map(({ column }) => ({ row, column, value: null })),
    );
    return cells.length === 0 ? [] : [{ edit: 'setCells', sheet, cells }];
  };

  return {
    said,
    canUndo: history !== undefined,
    addRow: () =>
      attempt(async () => {
        const found = await newRow(workbook, sheet, block.bottom);
        const { row } = found;
        if ('refused' in found) return say(words.refused[found.refused], { row });
        await apply(found.edits);
        go({ row, column: found.column });
        say(words.added, { row });
      }),
    emptyRow: () =>
      attempt(async () => {
        const row = block.top;
        const edits = emptied({ ...block, bottom: row, left: 1, right: Infinity });
        await apply(edits);
        say(edits.length > 0 ? words.emptied : words.nothingToEmpty, { row });
      }),
    emptyBlock: () =>
      attempt(async () => {
        await apply(emptied(block));
        say('');
      }),
    undo: () => step('undo', words.undone, words.nothingToUndo),
    redo: () => step('redo', words.redone, words.nothingToRedo),
    copied: (event) => {
      if (!grid || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', textOfBlock(grid, block));
      event.preventDefault();
      say(words.copied, { range: rangeAddress(block) });
    },
    paste: (text) =>
      attempt(async () => {
        if (!grid || text === '') return;
        const { range, cells, refused } = pastedBlock(grid, block, pastedRows(text));
        const [first] = refused;
        if (first) {
          const named = refused.map(({ row, column }) => cellAddress(row, column)).join(', ');
          const why = tableViewWords(language).formula[first.why];
          return say(words.notPasted, { text: `${fill(words.refusedCells, { text: named }, language)} ${why}` });
        }
        try {
          await apply([{ edit: 'setCells', sheet, cells }]);
          say(words.pasted, { range: rangeAddress(range) });
        } catch (thrown) {
          say(words.notPasted, { text: tableViewWords(language).refused[writeRefusal(thrown)] });
        }
      }),
  };
}
