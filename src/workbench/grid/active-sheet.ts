import { UniverInstanceType, type IUniverInstanceService, type Workbook, type Worksheet } from '@univerjs/core';

export interface ActiveSheet {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly worksheet: Worksheet;
}

/** The sheet in front, by the names that the engine's commands have for it. */
export function activeSheet(units: IUniverInstanceService): ActiveSheet | undefined {
  const unit = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const worksheet = unit?.getActiveSheet(true);
  return unit && worksheet ? { unitId: unit.getUnitId(), subUnitId: worksheet.getSheetId(), worksheet } : undefined;
}
