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

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
