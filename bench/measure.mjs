import { spawnSync } from 'node:child_process';

/**
 * Runs a program of its own process several times and takes the medians, so that neither warm code nor another's garbage counts.
 *
 * @param args of `node`; the program prints {"ms": …, "rssMb": …} as its last line, or nothing: then the whole process is timed
 */
export function measure(args, runs = 3) {
  const found = Array.from({ length: runs }, () => once(args));
  const names = Object.keys(found[0]);
  return Object.fromEntries(names.map((name) => [name, median(found.map((one) => one[name]))]));
}

const held = (core, args) => ['taskset', '-c', String(core), process.execPath, ...args];

/** Whether a program can be held to one core here. Without that «one core» is one thread, whose garbage the other core collects. */
export const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** The same program on one core: a thread alone has help from the others, which collect its garbage and compile for it. */
export function onOneCore(args) {
  return canPin ? { core: 0, args } : args;
}

function once(args) {
  const started = process.hrtime.bigint();
  const [program, ...rest] = args.core === undefined ? [process.execPath, ...args] : held(args.core, args.args);
  const { stdout, stderr, status } = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${[program, ...rest].join(' ')}: exit ${status}\n${stderr}`);
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return last.startsWith('{"ms"') ? JSON.parse(last) : { ms: wall, rssMb: NaN };
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Several programs, one after another in each round, so that what else the machine does in the meantime meets them all.
 *
 * @param programs by name, the arguments of `node`, or what gives them before each run
 * @returns by name, the medians
 */
export function inTurn(programs, rounds) {
  const found = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(programs))
      found[name].push(once(typeof args === 'function' ? args() : args));
  return Object.fromEntries(
    Object.entries(found).map(([name, all]) => [
      name,
      Object.fromEntries(Object.keys(all[0]).map((figure) => [figure, median(all.map((one) => one[figure]))])),
    ]),
  );
}
