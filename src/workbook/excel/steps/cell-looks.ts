import type { CellRange } from '../../../timesheet/table';
import { LOOKS, type Side } from '../../looks';
import type { CellLook } from '../../workbook';
import { inPieces } from '../blocks';
import { sizeOf } from './cell-memory';
import { rangeIn, type Command } from './step';

const EDGES: Readonly<Record<Side, Excel.BorderIndex | 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom'>> = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

const HORIZONTAL: Readonly<Record<string, Excel.RangeFormat['horizontalAlignment']>> = {
  left: 'Left',
  right: 'Right',
};
const VERTICAL: Readonly<Record<string, Excel.RangeFormat['verticalAlignment']>> = { top: 'Top', center: 'Center' };

/** Draws a look. On cells that may have another already, what the look does not say is put back to the usual. */
export function draw(range: Excel.Range, look: CellLook, areUndrawn: boolean): void {
  const { format: code, font = {}, fill, border, alignment = {}, locked } = LOOKS[look];
  const { format } = range;
  if (code !== undefined || !areUndrawn) setFormat(range, code ?? 'General');
  if (fill !== undefined) format.fill.color = rgb(fill);
  else if (!areUndrawn) format.fill.clear();
  if (font.bold || !areUndrawn) format.font.bold = font.bold ?? false;
  if (font.italic || !areUndrawn) format.font.italic = font.italic ?? false;
  if (font.size !== undefined) format.font.size = font.size;
  if (font.color !== undefined || !areUndrawn) format.font.color = rgb(font.color ?? 'FF000000');
  const { horizontal = '', vertical = '', wrapText } = alignment;
  if (HORIZONTAL[horizontal] || !areUndrawn) format.horizontalAlignment = HORIZONTAL[horizontal] ?? 'General';
  if (VERTICAL[vertical] || !areUndrawn) format.verticalAlignment = VERTICAL[vertical] ?? 'Bottom';
  if (wrapText || !areUndrawn) format.wrapText = wrapText !== undefined;
  if (locked === false || !areUndrawn) format.protection.locked = locked ?? true;
  if (border) drawBorders(format.borders, border);
}

/** A single value goes for every cell of the range, which the types do not know. */
function setFormat(range: { numberFormat: unknown }, code: string): void {
  range.numberFormat = code;
}

function drawBorders(
  borders: Excel.RangeBorderCollection,
  { sides, color }: { readonly sides: readonly Side[]; readonly color: string },
): void {
  const isBox = sides.includes('left');
  const edges = sides.map((side) => EDGES[side]);
  // The look is each cell's: between the cells of the range runs a line too.
  const inside = [isBox && 'InsideVertical', sides.includes('bottom') && 'InsideHorizontal'] as const;
  for (const edge of [...edges, ...inside]) {
    if (!edge) continue;
    const line = borders.getItem(edge);
    line.style = 'Continuous';
    line.color = rgb(color);
  }
}

/** «FF1F2937» is how a file says «#1F2937». */
const rgb = (argb: string) => `#${argb.slice(2)}`;

const WANTED = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, size: true },
    borders: { style: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    protection: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

const BYTES_PER_CELL = 400;
const CELLS_AT_ONCE = 2000;

/** How some cells looked. */
export class LookMemory {
  readonly asks: readonly Command[];
  private readonly kept: {
    readonly range: CellRange;
    readonly before: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];

  constructor(
    private readonly sheet: string,
    ranges: readonly CellRange[],
  ) {
    const pieces = ranges.flatMap((range) => inPieces(range, CELLS_AT_ONCE));
    this.asks = pieces.map((range) => ({
      bytes: BYTES_PER_CELL * sizeOf(range),
      queue: (context) => {
        this.kept.push({ range, before: rangeIn(context, sheet, range).getCellProperties(WANTED) });
      },
    }));
  }

  async putBack(context: Excel.RequestContext): Promise<void> {
    this.putOn(context, 0);
    await context.sync();
  }

  /** Queues the same looks for the cells so many rows further down. */
  putOn(context: Excel.RequestContext, down: number): void {
    for (const { range, before } of this.kept) {
      const { top, bottom } = range;
      const target = rangeIn(context, this.sheet, { ...range, top: top + down, bottom: bottom + down });
      target.setCellProperties(before.value);
      before.value.forEach((cells, row) =>
        cells.forEach(({ format }, column) => {
          // Without a fill the colour is said to be white, and white drawn would hide the lines between the cells.
          if (format?.fill?.pattern === 'None') target.getCell(row, column).format.fill.clear();
        }),
      );
    }
  }
}
