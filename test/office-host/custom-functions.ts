import { Area } from './model/area';
import type { Cell, CellValue } from './model/cell';
import { NotEmulated } from './model/host-error';
import type { Sheet } from './model/sheet';
import type { WorkbookModel } from './model/workbook-model';

/** What functions.json says of a function, as far as calling it needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality?: string; readonly repeating?: boolean }[];
  readonly options?: { readonly requiresAddress?: boolean; readonly stream?: boolean; readonly cancelable?: boolean };
}

type Result = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

const MESSAGE_CATEGORY = 1;
const INVOKE = 1000;
/** Errors may be given as arguments. */
const ERRORS_ALLOWED = 4;

const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

interface Waiting {
  readonly cell: Cell;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The custom functions of the page: the host asks the genuine runtime, which answers when it has worked them out. */
export class CustomFunctions {
  /** True when the page's runtime has said that it is ready. */
  isReady = false;
  private readonly known = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, Waiting>();
  /** Where a formula's last answer stands, so that its next one may stand there too. */
  private readonly spilled = new WeakMap<Cell, Area>();
  private asked = 0;

  constructor(private readonly model: WorkbookModel) {
    model.askPage = (cell, sheet, row, column) => this.ask(cell, sheet, row, column);
  }

  /** @param namespace what stands before the dot in formulas, e.g. «KRAV» */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    for (const metadata of functions) this.known.set(`${namespace}.${metadata.name}`.toUpperCase(), metadata);
  }

  get areWaiting(): boolean {
    return this.waiting.size > 0;
  }

  private ask(cell: Cell, sheet: Sheet, row: number, column: number): boolean {
    const [, name = '', list = ''] = /^=([\p{L}\d_.]+)\((.*)\)$/su.exec(cell.formula ?? '') ?? [];
    const metadata = this.known.get(name.toUpperCase());
    if (!metadata) return false;
    const values = splitArguments(list).map((argument) => this.argument(argument, sheet));
    const key = JSON.stringify([cell.formula, values]);
    // Excel asks again only when an argument has changed.
    if (cell.asked === key) return true;
    cell.asked = key;
    cell.value = '#BUSY!';
    const id = ++this.asked;
    this.waiting.set(id, { cell, sheet, row, column });
    const { options = {} } = metadata;
    const flags = ERRORS_ALLOWED | (options.cancelable ? 1 : 0) | (options.stream ? 2 : 0);
    const address = options.requiresAddress ? new Area(sheet, { row, column, height: 1, width: 1 }).address : null;
    const call = [id, metadata.id, asParameters(metadata, values), address, flags, null];
    this.model.events.send([MESSAGE_CATEGORY, INVOKE, '', JSON.stringify(call), id, false]);
    return true;
  }

  private argument(text: string, sheet: Sheet): unknown {
    if (text === '') return null;
    if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
    return this.model.area(text, sheet).map((cell) => cell?.value ?? '');
  }

  answer(results: readonly Result[]): void {
    for (const [id, ok, value, errorCode] of results) {
      const place = this.waiting.get(id);
      if (!place) continue;
      this.waiting.delete(id);
      this.takeBack(place.cell);
      if (ok) this.spill(place, value);
      else {
        place.cell.value = ERRORS[errorCode ?? 0] ?? '#VALUE!';
        place.cell.errorMessage = typeof value === 'string' ? value : undefined;
      }
    }
    this.model.calculate();
  }

  private takeBack(formula: Cell): void {
    this.spilled.get(formula)?.each((cell) => {
      if (cell === formula) return;
      cell.value = '';
      cell.errorMessage = undefined;
    });
    this.spilled.delete(formula);
  }

  private spill({ cell, sheet, row, column }: Waiting, value: unknown): void {
    if (!Array.isArray(value)) return fillIn(cell, value);
    const rows = value as unknown[][];
    const area = new Area(sheet, { row, column, height: rows.length, width: rows[0]?.length ?? 1 });
    const isBlocked = area.map((other) => other !== undefined && other !== cell && !other.isEmpty).flat();
    if (isBlocked.some(Boolean)) {
      cell.value = '#SPILL!';
      return;
    }
    area.each((target, i, j) => fillIn(target, rows[i]![j]));
    this.spilled.set(cell, area);
  }
}

function splitArguments(list: string): string[] {
  if (list.trim() === '') return [];
  const found: string[] = [];
  let current = '';
  let isText = false;
  let depth = 0;
  for (const letter of list) {
    if (letter === '"') isText = !isText;
    if (!isText && letter === '(') depth++;
    if (!isText && letter === ')') depth--;
    if (letter === ',' && !isText && depth === 0) {
      found.push(current.trim());
      current = '';
    } else current += letter;
  }
  return [...found, current.trim()];
}

/** Single cells for single values, whole ranges for matrices, what is left over for the parameter that repeats. */
function asParameters({ parameters }: FunctionMetadata, values: readonly unknown[]): unknown[] {
  const shaped = values.map((value, index) => {
    const { dimensionality } = parameters[Math.min(index, parameters.length - 1)] ?? {};
    if (dimensionality === 'matrix') return Array.isArray(value) ? value : [[value]];
    return Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
  });
  if (parameters.at(-1)?.repeating)
    return [...shaped.slice(0, parameters.length - 1), shaped.slice(parameters.length - 1)];
  // What is left out comes as null.
  return parameters.map((_, index) => shaped[index] ?? null);
}

/** An error inside a column, as the runtime sends it. */
interface EmbeddedError {
  readonly type: 'Error';
  readonly basicValue: string;
  readonly message?: string;
}

function isEmbeddedError(value: unknown): value is EmbeddedError {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Error';
}

function fillIn(cell: Cell, value: unknown): void {
  cell.errorMessage = isEmbeddedError(value) ? value.message : undefined;
  cell.value = isEmbeddedError(value) ? value.basicValue : plain(value);
}

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new NotEmulated(`a custom function that gives ${JSON.stringify(value)}`);
}
