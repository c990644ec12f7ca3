/** What stands after «KRAV.» in a cell. Known apart from what works the formulas out, so that Excel gets the names before that is loaded. */
export const FORMULA_IDS = [
  'DIETT',
  'KILOMETER',
  'HONORAR',
  'TAPTINNTEKT',
  'FRITID',
  'MOTE',
  'BARNEPASS',
  'REFUSJON',
  'NARING',
  'SATS',
  'FRIST',
  'UTBETALING',
  'ORGNR',
  'KONTO',
  'KID',
  'FORKLAR',
] as const;

export type FormulaId = (typeof FORMULA_IDS)[number];

export type Formula = (...values: readonly unknown[]) => unknown;
