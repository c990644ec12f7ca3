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

function once(args) {
  const started = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stderr}`);
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
