import { cellDeadline, cellPayout } from './dates';
import { cellLeisure, cellLostIncome, cellRefund, cellSelfEmployed } from './hours';
import { cellAccountNumber, cellKid, cellOrganisationNumber } from './identifiers';
import { cellFee, cellRate } from './rates';

/** The formulas by the name that stands after «KRAV.» in the cell. The build makes functions.json of the comments above each. */
export const FUNCTIONS = {
  ORGNR: cellOrganisationNumber,
  KONTO: cellAccountNumber,
  KID: cellKid,
  SATS: cellRate,
  HONORAR: cellFee,
  FRITID: cellLeisure,
  TAPTINNTEKT: cellLostIncome,
  REFUSJON: cellRefund,
  NARING: cellSelfEmployed,
  FRIST: cellDeadline,
  UTBETALING: cellPayout,
};

// The pane's page also opens in a browser, where nobody asks for formulas.
if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(FUNCTIONS);
