import type { FormulaId } from '../../functions/formula-ids';
import { CellError } from '../../workbook/grid/cell-error';
import type { CellFormula } from '../../workbook/grid/functions';

/** As the build tells Excel of a formula: functions.json. */
export interface FunctionTold {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** The errors of a cell by the names that Microsoft's runtime gives them. */
const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** The formulas are written for Excel's runtime, of which they use no more than its errors. */
export function standInForRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: ERROR_CODES } });
}

/** The same formulas as in Excel, with the same help. @throws when a file does not come */
export async function kravFormulas(told: readonly FunctionTold[]): Promise<CellFormula[]> {
  standInForRuntime();
  const { FUNCTIONS } = await import(/* webpackChunkName: "formulas" */ '../../functions/formulas');
  return told.map(({ id, description, parameters }) => ({
    name: `KRAV.${id}`,
    description,
    parameters: parameters.map(({ name, description: help, optional, repeating }) => ({
      name,
      description: help,
      isOptional: optional ?? false,
      isRepeating: repeating ?? false,
    })),
    work: FUNCTIONS[id as FormulaId],
  }));
}
