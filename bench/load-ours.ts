/** Loading and checking all built-in regulation files, first in a new process and then again: `node bench-load.cjs FILE…`. */
import { readFileSync } from 'node:fs';
import { lintFile } from '../src/regulation/lint';

const RUNS = 15;
const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));

function checkedInMs(): number {
  const started = performance.now();
  for (const text of texts) {
    const { faults } = lintFile(text);
    if (faults.some(({ severity }) => severity === 'error')) throw new Error('a built-in regulation has errors');
  }
  return performance.now() - started;
}

const coldMs = checkedInMs();
const times = Array.from({ length: RUNS }, checkedInMs).sort((a, b) => a - b);
const ms = times[Math.floor(RUNS / 2)];
console.log(JSON.stringify({ ms, rssMb: process.resourceUsage().maxRSS / 1024, coldMs }));
