import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveWorkbook, Unwatch } from '../../workbook/live-workbook';
import { readSheetGrid, type SheetGrid } from './sheet-grid';

export interface ReadSheet {
  /** undefined until the sheet is read. */
  readonly grid: SheetGrid | undefined;
  readonly isFailed: boolean;
  readonly reread: () => void;
}

/**
 * The sheet as it stands, read again at each change. Many changes at once are one reading, and what was read before stays until it comes.
 *
 * @param version another number when the marks may be others, of which no sheet tells
 */
export function useSheetGrid(workbook: LiveWorkbook, sheet: string, version: number): ReadSheet {
  const [read, setRead] = useState<Omit<ReadSheet, 'reread'>>({ grid: undefined, isFailed: false });
  const reading = useRef<Reading>({ isRunning: false, isWanted: false });

  const reread = useCallback(() => {
    const now = reading.current;
    now.isWanted = true;
    if (now.isRunning) return;
    now.isRunning = true;
    void (async () => {
      while (now.isWanted) {
        now.isWanted = false;
        try {
          const grid = await readSheetGrid(workbook, sheet);
          if (!now.isWanted) setRead({ grid, isFailed: false });
        } catch {
          if (!now.isWanted) setRead((before) => ({ ...before, isFailed: true }));
        }
      }
      now.isRunning = false;
    })();
  }, [workbook, sheet]);

  useEffect(reread, [reread, version]);

  useEffect(() => {
    let isOver = false;
    let unwatch: Unwatch | undefined;
    workbook.watchSheet(sheet, reread).then(
      (end) => (isOver ? void end() : (unwatch = end)),
      // A sheet that cannot be watched is still read when something is written here.
      () => undefined,
    );
    return () => {
      isOver = true;
      void unwatch?.();
    };
  }, [workbook, sheet, reread]);

  return { ...read, reread };
}

interface Reading {
  isRunning: boolean;
  isWanted: boolean;
}
