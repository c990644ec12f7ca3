import { forColumns, type CellFunction } from './columns';
import { cellDeadline, cellPayout } from './dates';
import { cellMileage } from './driving';
import { cellChildcare, cellMeeting } from './elected';
import { cellExplain } from './explain';
import type { Formula, FormulaId } from './formula-ids';
import { cellLeisure, cellRefund } from './hours';
import { cellAccountNumber, cellKid, cellOrganisationNumber } from './identifiers';
import { cellPerDiem } from './journeys';
import { cellLostIncome } from './lost-income';
import { cellFee, cellRate } from './rates';
import { cellSelfEmployed } from './self-employed';
import { WorkbookFigures } from './workbook-figures';

/** The formulas that give one result for a row: each takes whole columns too. */
const BY_ROW: Readonly<Record<Exclude<FormulaId, 'FORKLAR'>, CellFunction>> = {
  DIETT: cellPerDiem,
  KILOMETER: cellMileage,
  HONORAR: cellFee,
  TAPTINNTEKT: cellLostIncome,
  FRITID: cellLeisure,
  MOTE: cellMeeting,
  BARNEPASS: cellChildcare,
  REFUSJON: cellRefund,
  NARING: cellSelfEmployed,
  SATS: cellRate,
  FRIST: cellDeadline,
  UTBETALING: cellPayout,
  ORGNR: cellOrganisationNumber,
  KONTO: cellAccountNumber,
  KID: cellKid,
};

/** The formulas by the name that stands after «KRAV.» in the cell. The build makes functions.json of the comments above each. */
export const FUNCTIONS: Readonly<Record<FormulaId, Formula>> = {
  ...(Object.fromEntries(Object.entries(BY_ROW).map(([id, formula]) => [id, forColumns(formula)])) as Record<
    keyof typeof BY_ROW,
    Formula
  >),
  FORKLAR: (formel, verdier) => cellExplain(formel, verdier as unknown[]),
};

/** Reads the workbook's own figures, and goes on hearing of them. */
export function followWorkbook(): Promise<void> {
  return new WorkbookFigures().read();
}
