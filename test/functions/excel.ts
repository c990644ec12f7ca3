import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const DIST = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/**
 * Microsoft's own runtime for custom functions, from its npm package, unmodified. It asks for a page when it loads, so it gets the bare names
 * of one; nothing of Excel stands behind it. What a formula throws and what is associated is the genuine thing.
 */
export function customFunctionsRuntime(): typeof CustomFunctions {
  const script = { src: 'https://localhost/custom-functions-runtime.js', setAttribute: noop, getAttribute: () => null };
  const page = createContext({
    console,
    setTimeout: noop,
    clearTimeout: noop,
    setInterval: noop,
    performance,
    Promise,
  });
  Object.assign(page, {
    window: page,
    self: page,
    top: page,
    parent: page,
    history: {},
    addEventListener: noop,
    navigator: { userAgent: '' },
  });
  Object.assign(page, { location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' } });
  const head = { appendChild: noop };
  Object.assign(page, {
    document: {
      getElementsByTagName: (tag: string) => (tag === 'head' ? [head] : [script]),
      createElement: () => ({ ...script }),
    },
  });
  runInContext(readFileSync(join(DIST, 'custom-functions-runtime.js'), 'utf8'), page);
  return (page as { CustomFunctions: typeof CustomFunctions }).CustomFunctions;
}

function noop(): void {}

/** From here on the code under test finds what Excel gives it. */
export function installRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime() });
}

/** The display language of Excel. Call without one: Excel does not say. */
export function speak(displayLanguage?: string): void {
  Object.assign(globalThis, { Office: displayLanguage === undefined ? undefined : { context: { displayLanguage } } });
}

/** What the cell shows: the value, or the error and its sentence. */
export function shown(formula: () => string | number): string | number {
  try {
    return formula();
  } catch (problem) {
    if (!(problem instanceof CustomFunctions.Error)) throw problem;
    return `${problem.code} ${problem.message}`;
  }
}

/** The number that Excel keeps for a day. */
export function serial(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569;
}

/** The number that Excel keeps for a day with a clock time. */
export function at(day: string, clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return serial(day) + (hour * 60 + minute) / 1440;
}

/** What a column of cells shows: matrices as Excel hands them over and takes them back. */
export function shownColumn(formula: (...values: unknown[]) => unknown, ...values: unknown[]): unknown {
  const results = formula(...values) as unknown[][];
  const texts = results.map((row) =>
    row.map((cell) => (cell instanceof CustomFunctions.Error ? `${cell.code} ${cell.message}` : cell)),
  );
  return texts.every((row) => row.length === 1) ? texts.map(([cell]) => cell) : texts;
}

/** A column of a sheet. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
