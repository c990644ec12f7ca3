import { CellValueType, InterceptorEffectEnum, type ICellDataForSheetInterceptor } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { GridEngine } from '../../workbook/grid/engine';
import { cellShown } from '../../workbook/typed/cell-shown';
import { plainNorwegian } from '../../workbook/typed/norwegian-number';

/** Above the number formats, which have their own say. */
const AFTER_FORMATS = 5;

/** As many as Excel shows of a number without a format. */
const MOST_DIGITS = 10;

/** Numbers and truths are shown as in a Norwegian Excel. */
export function showAsNorwegian({ injector }: GridEngine): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('nb');
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'krav-norwegian',
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, place, next) => next(cell ? shown(cell, place.rawData ?? null) : cell),
  });
}

function shown(
  cell: ICellDataForSheetInterceptor,
  raw: ICellDataForSheetInterceptor | null,
): ICellDataForSheetInterceptor {
  if (raw?.t === CellValueType.BOOLEAN && typeof cell.v !== 'string')
    return { ...cell, v: cellShown({ value: Number(cell.v) === 1, shows: 'boolean' }) };
  if (typeof cell.v !== 'number' || raw?.t !== CellValueType.NUMBER) return cell;
  return { ...cell, v: plainNorwegian(Number(cell.v.toPrecision(MOST_DIGITS))) };
}
