import type { CellRange } from '../../timesheet/table';

/** Cells by row and column. */
export type Cells<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

export interface Block<Key> {
  readonly range: CellRange;
  readonly key: Key;
}

/**
 * The fewest rectangles that are easily found: runs of neighbours with the same key, put together where the next row has the same run.
 * Excel is given one command for each, not one for each cell.
 *
 * @param keyOf undefined leaves a cell out
 */
export function blocksOf<T, Key extends string>(cells: Cells<T>, keyOf: (cell: T) => Key | undefined): Block<Key>[] {
  const done: Block<Key>[] = [];
  let open = new Map<string, Block<Key>>();
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Block<Key>>();
    for (const run of runsOf(row, cells.get(row)!, keyOf)) {
      const shape = `${run.range.left}:${run.range.right} ${run.key}`;
      const above = open.get(shape);
      const follows = above?.range.bottom === row - 1;
      next.set(shape, follows ? { ...above, range: { ...above.range, bottom: row } } : run);
      if (follows) open.delete(shape);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf<T, Key extends string>(
  row: number,
  cells: ReadonlyMap<number, T>,
  keyOf: (cell: T) => Key | undefined,
): Block<Key>[] {
  const runs: Block<Key>[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const key = keyOf(cells.get(column)!);
    if (key === undefined) continue;
    const last = runs.at(-1);
    if (last?.key === key && last.range.right === column - 1) {
      runs[runs.length - 1] = { key, range: { ...last.range, right: column } };
    } else runs.push({ key, range: { top: row, left: column, bottom: row, right: column } });
  }
  return runs;
}

/** The same in pieces of at most so many cells. */
export function inPieces(range: CellRange, most: number): CellRange[] {
  const atOnce = Math.max(1, Math.floor(most / (range.right - range.left + 1)));
  const pieces: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += atOnce) {
    pieces.push({ ...range, top, bottom: Math.min(range.bottom, top + atOnce - 1) });
  }
  return pieces;
}
