import { COLUMNS, type Box } from './address';
import { Area } from './area';
import { Cell } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { DefinedName } from './defined-name';

const DEEDS = [
  'AutoFilter',
  'DeleteColumns',
  'DeleteRows',
  'EditObjects',
  'EditScenarios',
  'FormatCells',
  'FormatColumns',
];
const MORE_DEEDS = ['FormatRows', 'InsertColumns', 'InsertHyperlinks', 'InsertRows', 'PivotTables', 'Sort'];

/** What Excel says of a protection for which nothing was chosen. */
const NOTHING_ALLOWED = {
  ...Object.fromEntries([...DEEDS, ...MORE_DEEDS].map((deed) => [`allow${deed}`, false])),
  selectionMode: 'Normal',
};

export class Sheet {
  readonly className = 'Worksheet';
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  frozen: Box | undefined;
  protection: Record<string, unknown> | undefined;
  password: string | undefined;
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

  /** What can be done all the same, as Excel tells it. */
  get protectionOptions(): Record<string, unknown> | undefined {
    return this.protection && { ...NOTHING_ALLOWED, ...this.protection };
  }

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
