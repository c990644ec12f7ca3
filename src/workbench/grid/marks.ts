import { InterceptorEffectEnum, type ICellDataForSheetInterceptor } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridEngine } from '../../workbook/grid/engine';
import type { GridWorkbook } from '../../workbook/grid/grid-workbook';
import { MARK_FILLS } from '../../workbook/mark-signs';
import type { Mark } from '../../workbook/workbook';

/** Over what formats and formulas have to say. */
const LAST = 1;

/** As dark as the sign in a corner must be beside the fill. */
const SIGNS: Readonly<Record<Mark['severity'], string>> = { error: '#b10e1c', warning: '#8a5a00', info: '#0f548c' };

/** Krav's marks in the grid, as Excel draws them: a colour over the cell's own. The cell itself is not changed. */
export class MarkPainter {
  /** By unit, sheet, row and column; rows and columns from 1. */
  private marks = new Map<string, Map<string, Mark>>();

  constructor(private readonly engine: GridEngine) {
    engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'krav-marks',
      effect: InterceptorEffectEnum.Style,
      priority: LAST,
      handler: (cell, place, next) => {
        const mark = this.marks.get(place.worksheet.getName())?.get(keyOf(place.row + 1, place.col + 1));
        return next(mark ? marked(cell ?? {}, mark) : cell);
      },
    });
  }

  async paint(workbook: GridWorkbook): Promise<void> {
    const marks = new Map<string, Map<string, Mark>>();
    for (const { name, hasCells } of workbook.sheets) {
      if (!hasCells) continue;
      const ofSheet = await workbook.marks(name);
      if (ofSheet.length > 0) marks.set(name, new Map(ofSheet.map((mark) => [keyOf(mark.row, mark.column), mark])));
    }
    const isSame = marks.size === 0 && this.marks.size === 0;
    this.marks = marks;
    if (!isSame)
      this.engine.injector.get(IRenderManagerService).getRenderById(workbook.id)?.mainComponent?.makeForceDirty(true);
  }

  markOf(sheet: string, row: number, column: number): Mark | undefined {
    return this.marks.get(sheet)?.get(keyOf(row, column));
  }
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** A file has its colours with how opaque they are in front. */
function marked(cell: ICellDataForSheetInterceptor, { severity }: Mark): ICellDataForSheetInterceptor {
  return {
    ...cell,
    interceptorStyle: { ...cell.interceptorStyle, bg: { rgb: `#${MARK_FILLS[severity].slice(2)}` } },
    markers: { ...cell.markers, tr: { color: SIGNS[severity], size: 6 } },
  };
}
