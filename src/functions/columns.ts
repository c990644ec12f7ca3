import { isOmitted } from './arguments';
import { inputError, wrong } from './refusal';

/** A formula for one row. */
export type CellFunction = (...values: readonly unknown[]) => string | number;

/** What Excel hands over for a parameter, and takes back: rows of cells. */
export type Matrix = readonly (readonly unknown[])[];

/**
 * A formula for one row, made into one for whole columns: as many results as the longest column has rows, and a single value counts for every
 * row. Excel then calculates a column in one call. A row that is wrong has its own error, and the others their results; an empty row is empty.
 */
export function forColumns(formula: CellFunction): (...values: readonly unknown[]) => unknown[][] {
  const parameters = formula.length;
  return (...values) => {
    // Excel adds an object of its own after the parameters.
    const given = values.slice(0, parameters).map(asMatrix);
    const rows = commonLength(given.map((matrix) => matrix.length));
    const columns = commonLength(given.map((matrix) => matrix[0]?.length ?? 0));
    if (rows === 1 && columns === 1)
      return [
        [
          called(
            formula,
            given.map((matrix) => matrix[0]?.[0] ?? null),
          ),
        ],
      ];
    // What is the same on every row is looked at once: a column has a hundred thousand rows, and most parameters one value.
    const one: unknown[] = given.map((matrix) => matrix[0]?.[0] ?? null);
    const varying = given.flatMap((matrix, index) => (isSingle(matrix) ? [] : [{ index, matrix }]));
    const fixedError = one.find((value, index) => isSingle(given[index] as Matrix) && isError(value));
    const cell = (row: number, column: number): unknown => {
      let isEmpty = true;
      let error: unknown = fixedError;
      for (const { index, matrix } of varying) {
        const line = matrix.length === 1 ? matrix[0] : matrix[row];
        const value = line?.length === 1 ? line[0] : line?.[column];
        one[index] = value ?? null;
        if (isEmpty && !isOmitted(value)) isEmpty = false;
        if (isError(value)) error = value;
      }
      return isEmpty ? '' : resultOf(formula, one, error);
    };
    const results: unknown[][] = new Array<unknown[]>(rows);
    for (let row = 0; row < rows; row++) {
      // A list that grows takes room for many; almost every range is one column.
      results[row] = columns === 1 ? [cell(row, 0)] : Array.from({ length: columns }, (_, column) => cell(row, column));
    }
    return results;
  };
}

/** Columns of different lengths say that a range is wrong: a row past the end of one would be worked out without its value. */
function commonLength(lengths: readonly number[]): number {
  const longest = Math.max(1, ...lengths);
  return lengths.every((length) => length <= 1 || length === longest) ? longest : wrong('columns', {});
}

function resultOf(formula: CellFunction, values: readonly unknown[], error: unknown): unknown {
  try {
    return error === undefined ? formula(...values) : inputError(error as CustomFunctions.Error);
  } catch (problem) {
    // One row's error stands in its own cell. A mistake of ours stops the column.
    if (isError(problem)) return problem;
    throw problem;
  }
}

/** A cell that holds an error gives the row that error, as Excel's own functions do. */
function called(formula: CellFunction, values: readonly unknown[]): string | number {
  const error = values.find(isError);
  return error === undefined ? formula(...values) : inputError(error as CustomFunctions.Error);
}

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null && value instanceof CustomFunctions.Error;
}

function isSingle(matrix: Matrix): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

function asMatrix(value: unknown): Matrix {
  if (Array.isArray(value)) return value.length > 0 && Array.isArray(value[0]) ? (value as Matrix) : [[null]];
  return [[value ?? null]];
}
