import { COLUMNS, type Box } from './address';
import { Area } from './area';
import { Cell } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { DefinedName } from './defined-name';

export class Sheet {
  readonly className = 'Worksheet';
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  frozen: Box | undefined;
  protection: Record<string, unknown> | undefined;
  readonly cells = new Map<number, Cell>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Box[] = [];
  readonly names: DefinedName[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  orientation = 'Portrait';
  paperSize = 'Letter';
  zoom: Record<string, unknown> = {};

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  madeCell(row: number, column: number): Cell {
    const key = row * COLUMNS + column;
    const found = this.cells.get(key);
    if (found) return found;
    const made = new Cell();
    this.cells.set(key, made);
    return made;
  }

  /** Down to the last cell that holds something; with `drawn`, also cells that only have a look. */
  usedArea(counts: 'values' | 'drawn'): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (cell.isEmpty && !(counts === 'drawn' && cell.isDrawn)) continue;
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom < 0) return null;
    return new Area(this, { row: top, column: left, height: bottom - top + 1, width: right - left + 1 });
  }
}
