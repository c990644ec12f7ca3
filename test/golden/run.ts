import { readFileSync } from 'node:fs';
import { failuresOf, type Case } from './case';
import { PENDING } from './pending';
import { CALLS } from './rules';

/** Runs worked examples through the product: `npm run golden -- FILE.json`. Exit 1 on a failure. */
function main(file: string): number {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
  let passed = 0;
  let failed = 0;
  let pending = 0;
  for (const one of cases) {
    const { rule } = one.inputs;
    if (PENDING.includes(rule)) {
      pending++;
      continue;
    }
    const failures = failuresIn(one);
    if (failures.length === 0) passed++;
    else {
      failed++;
      console.log(`${one.id} (${rule}): ${one.why}`);
      failures.forEach((line) => console.log(`  ${line}`));
    }
  }
  if (pending > 0) console.log(`${pending} pending: their rules belong to later work (test/golden/pending.ts)`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function failuresIn(one: Case): string[] {
  const call = CALLS[one.inputs.rule];
  if (!call) return [`no call for the rule ${one.inputs.rule}`];
  try {
    return failuresOf(one, call(one.inputs)).map(
      ({ key, came, expected }) => `${key}: came ${JSON.stringify(came)}, expected ${JSON.stringify(expected)}`,
    );
  } catch (problem) {
    return [`threw ${String(problem)}`];
  }
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run golden -- FILE.json');
  process.exitCode = 2;
} else {
  process.exitCode = main(file);
}
