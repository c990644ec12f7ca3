import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { CellError } from './cell-error';

/** A formula of ours, as the grid calls it. */
export interface CellFormula {
  /** With its namespace: "KRAV.DIETT". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly CellParameter[];
  /**
   * Is handed rows of cells for each parameter, and gives rows of cells, or one value.
   *
   * @throws {CellError} Errors in a cell are handed over and given as values of the same kind.
   */
  readonly work: (...values: readonly (CellRows | readonly CellRows[])[]) => unknown;
}

export type CellRows = readonly (readonly unknown[])[];

export interface CellParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

export interface CellOfUnit {
  readonly unit: string;
  readonly sheet: string;
  /** From 0, as the grid counts. */
  readonly row: number;
  readonly column: number;
}

/** Told what the formula of a cell said; undefined when nothing was wrong. */
export type TellError = (cell: CellOfUnit, sentence: string | undefined) => void;

/** The formula as a function that the engine can call. */
export function gridFunction(formula: CellFormula, tell: TellError): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override minParams = formula.parameters.filter(({ isOptional }) => !isOptional).length;
    override maxParams = formula.parameters.some(({ isRepeating }) => isRepeating) ? 255 : formula.parameters.length;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const cell = { unit: this.unitId ?? '', sheet: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        const result = resultOf(formula.work(...argumentsOf(formula, variants.map(rowsOf))));
        tell(cell, result.sentence);
        return result.value;
      } catch (thrown) {
        if (!(thrown instanceof CellError)) throw thrown;
        tell(cell, thrown.message);
        return errorOf(thrown);
      }
    }
  };
}

/** What the user is told of the formula while typing it. */
export function functionInfo({ name, description, parameters }: CellFormula): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.isOptional ? 0 : 1,
      repeat: parameter.isRepeating ? 1 : 0,
    })),
  };
}

/** A repeating parameter takes all that is left, in one list. */
function argumentsOf({ parameters }: CellFormula, given: readonly CellRows[]): (CellRows | readonly CellRows[])[] {
  return parameters.flatMap(({ isRepeating }, index): (CellRows | readonly CellRows[])[] => {
    if (isRepeating) return [given.slice(index)];
    const rows = given[index];
    return [rows ?? [[null]]];
  });
}

function rowsOf(variant: BaseValueObject): CellRows {
  if (!variant.isArray()) return [[valueOf(variant)]];
  return (variant as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((value) => (value ? valueOf(value) : null)));
}

function valueOf(value: BaseValueObject): unknown {
  if (value.isError()) return new CellError((value as ErrorValueObject).getErrorType());
  return value.isNull() ? null : value.getValue();
}

interface Result {
  readonly value: BaseValueObject;
  readonly sentence: string | undefined;
}

function resultOf(result: unknown): Result {
  const rows = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
  const [[first] = []] = rows;
  const sentence = first instanceof CellError ? first.message : undefined;
  if (rows.length === 1 && rows[0]?.length === 1) return { value: valueObject(first), sentence };
  const calculateValueList = rows.map((row) => row.map(valueObject));
  const value = ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
  return { value, sentence };
}

function valueObject(value: unknown): BaseValueObject {
  if (value instanceof CellError) return errorOf(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return typeof value === 'string' ? StringValueObject.create(value) : NullValueObject.create();
}

function errorOf({ code }: CellError): ErrorValueObject {
  const known = Object.values(ErrorType).find((type) => String(type) === code);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}
