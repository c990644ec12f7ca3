import { useEffect, useState } from 'react';
import type { LiveWorkbook, Unwatch } from '../../workbook/live-workbook';

/** The sheets with cells that the user has not hidden, as they come and go. */
export function useSheetNames(workbook: LiveWorkbook): readonly string[] {
  const [names, setNames] = useState(() => namesOf(workbook));
  useEffect(() => {
    let isOver = false;
    let unwatch: Unwatch | undefined;
    const listAgain = (): void => {
      workbook.refresh().then(
        () => !isOver && setNames((before) => kept(before, namesOf(workbook))),
        // What was there before is shown until the workbook answers again.
        () => undefined,
      );
    };
    setNames((before) => kept(before, namesOf(workbook)));
    workbook.watchSheetList(listAgain).then(
      (end) => (isOver ? void end() : (unwatch = end)),
      () => undefined,
    );
    return () => {
      isOver = true;
      void unwatch?.();
    };
  }, [workbook]);
  return names;
}

function namesOf({ sheets }: LiveWorkbook): readonly string[] {
  return sheets.filter(({ hidden, hasCells }) => hasCells && !hidden).map(({ name }) => name);
}

/** The same list when nothing in it is changed: then nothing is drawn. */
function kept(before: readonly string[], next: readonly string[]): readonly string[] {
  return JSON.stringify(before) === JSON.stringify(next) ? before : next;
}
