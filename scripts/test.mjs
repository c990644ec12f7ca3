/** `npm test`: types, import rules, lint, format and tests; the last line says how many passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, installDependencies, installTestPrograms, ROOT, run } from './prepare.mjs';

installDependencies();
installTestPrograms();
build();

const bin = (...path) => [join('node_modules', ...path)];
// The slowest first, so that no core stands idle at the end.
const CHECKS = [
  ['lint', [...bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']],
  ['types of the core, without DOM or Node', [...bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.core.json']],
  ['types', [...bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json']],
  [
    'import rules',
    [
      ...bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'src',
      'test',
      'bench',
      'scripts',
    ],
  ],
  ['format', [...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
];

let passed = 0;
let failed = 0;
const waiting = [...CHECKS];
await Promise.all(Array.from({ length: availableParallelism() }, checkTheNext));

async function checkTheNext() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, args] = check;
    const { good, output } = await outcome(args);
    console.log(`${output}${good ? 'ok    ' : 'FAILED'} ${name}`);
    if (good) passed++;
    else failed++;
  }
}

/** Its output is kept until it is done, so that two at once do not mix. */
function outcome(args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', fail);
    child.on('close', (status) => done({ good: status === 0, output }));
  });
}

const report = join(ROOT, 'dist', 'test-report.json');
for (const zone of ['UTC', 'Europe/Oslo']) {
  rmSync(report, { force: true });
  // The second run is only for what depends on the machine's time zone; the command is run in several by its own tests.
  const files = zone === 'UTC' ? [] : ['test/values', 'test/timesheet', 'test/claim'];
  const jest = [
    ...bin('jest', 'bin', 'jest.js'),
    '--json',
    `--outputFile=${report}`,
    '--reporters=default',
    '--silent=false',
    ...files,
  ];
  run(process.execPath, jest, { env: { ...process.env, TZ: zone } });
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  // A suite that could not run at all has no failed tests of its own.
  failed += Math.max(numFailedTests, numFailedTestSuites);
  if (numPendingTests > 0)
    console.log(
      `${numPendingTests} tests skipped under TZ=${zone}: what they need is not on this machine (see their names above)`,
    );
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
