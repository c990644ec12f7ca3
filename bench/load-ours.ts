/** Loading and checking all built-in regulations, in a process of its own: `node bench-load.cjs FILE…`. */
import { readFileSync } from 'node:fs';
import { knownRegulation, nationalFigures, REGULATION_IDS } from '../src/regulation/load';
import { lintRegulation } from '../src/regulation/lint';

const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const started = performance.now();
nationalFigures();
for (const id of REGULATION_IDS) knownRegulation(id);
const loaded = performance.now();
let faults = 0;
for (const text of texts) faults += lintRegulation(text).faults.filter(({ severity }) => severity === 'error').length;
const done = performance.now();
console.log(
  JSON.stringify({
    ms: done - started,
    rssMb: process.resourceUsage().maxRSS / 1024,
    loadMs: loaded - started,
    checkMs: done - loaded,
    faults,
  }),
);
