/** A column of KRAV.DIETT in one call against an array function that only copies its input, and one call alone: `node bench-functions.cjs`. */
const ROWS = 100_000;
const RUNS = 7;

// What Excel's runtime gives the formulas; only its error class is needed here.
class CellError extends Error {}
Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: () => undefined,
  },
});

type Formula = (...values: readonly unknown[]) => unknown;

/** As Excel's runtime does: the arguments come as JSON, and the results go as JSON. */
function inTheRuntime(formula: Formula, message: string): string {
  return JSON.stringify(formula(...(JSON.parse(message) as unknown[])));
}

const copy: Formula = (departures) => (departures as unknown[][]).map((row) => row.slice());

async function main(): Promise<void> {
  const { FUNCTIONS } = await import('../src/functions/formulas');
  const diett = FUNCTIONS.DIETT;
  // Three years of journeys: day trips, nights, meals, a different day on every row.
  const departures = Array.from({ length: ROWS }, (_, row) => [45_292 + (row % 1_000) + 7 / 24]);
  const returns = Array.from({ length: ROWS }, (_, row) => [45_292 + (row % 1_000) + 7 / 24 + (5 + (row % 60)) / 24]);
  const lunches = Array.from({ length: ROWS }, (_, row) => [row % 2]);
  const message = JSON.stringify([departures, returns, [[50]], null, null, lunches]);
  const times = { copy: [] as number[], diett: [] as number[], one: [] as number[], read: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.copy.push(timed(() => inTheRuntime(copy, message)));
    times.diett.push(timed(() => inTheRuntime(diett, message)));
    // One call: its arguments are read by a formula that reads the same and gives one of them back.
    times.read.push(each((row) => Number(departures[row]?.[0]) + Number(returns[row]?.[0])));
    times.one.push(each((row) => diett(departures[row]?.[0], returns[row]?.[0], 50, null, null, lunches[row]?.[0])));
  }
  console.log(
    JSON.stringify({
      ms: median(times.diett),
      rssMb: process.resourceUsage().maxRSS / 1024,
      copyMs: median(times.copy),
      oneMicroseconds: ((median(times.one) - median(times.read)) * 1000) / ROWS,
    }),
  );
}

function each(call: (row: number) => unknown): number {
  return timed(() => {
    for (let row = 0; row < ROWS; row++) call(row);
  });
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

void main();
