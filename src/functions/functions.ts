import { forColumns, type CellFunction } from './columns';
import { cellDeadline, cellPayout } from './dates';
import { cellMileage } from './driving';
import { cellChildcare, cellMeeting } from './elected';
import { cellExplain } from './explain';
import { cellLeisure, cellRefund } from './hours';
import { cellAccountNumber, cellKid, cellOrganisationNumber } from './identifiers';
import { cellPerDiem } from './journeys';
import { cellLostIncome } from './lost-income';
import { cellFee, cellRate } from './rates';
import { cellSelfEmployed } from './self-employed';
import { WorkbookFigures } from './workbook-figures';

/** The formulas that give one result for a row: each takes whole columns too. */
const BY_ROW: Readonly<Record<string, CellFunction>> = {
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
export const FUNCTIONS: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  ...Object.fromEntries(Object.entries(BY_ROW).map(([id, formula]) => [id, forColumns(formula)])),
  FORKLAR: (formel, verdier) => cellExplain(formel, verdier as unknown[]),
};

// The pane's page also opens in a browser, where nobody asks for formulas.
if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(FUNCTIONS);
if (typeof Office !== 'undefined')
  void Office.onReady(({ host }) => (host === Office.HostType.Excel ? new WorkbookFigures().read() : undefined));
