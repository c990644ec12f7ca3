/** `npm run bench`: what we measure, against whom, as ratios in one run. Figures are medians of processes of their own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, installDependencies, ROOT } from '../scripts/prepare.mjs';

installDependencies();
build('terminal', 'addin', 'bench');
const { timesheet } = await import('./make-workbook.mjs');
const { measure } = await import('./measure.mjs');
const { overview } = await import('./overview.mjs');
const { pane } = await import('./pane.mjs');
const { papers } = await import('./papers.mjs');
const { workbench } = await import('./workbench.mjs');
/** One of the parts, or nothing, which is all. */
const [only] = process.argv.slice(2);
const parts = {
  sheets,
  papers: () => papers(limit, folder),
  pane: () => pane(limit),
  overview: () => overview(limit, folder),
  workbench: () => workbench(limit, folder),
};
if (only !== undefined && !(only in parts)) throw new Error(`no part ${only}: ${Object.keys(parts).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'krav-bench-'));
const bundle = (name) => join(ROOT, 'dist/bench', name);
const peers = ['exceljs', 'sheetjs', 'read-excel-file'];
const number = (value, decimals = 0) => value.toFixed(decimals);
const verdicts = [];
const limit = (name, value, most) => verdicts.push({ name, value, most, good: value <= most });

try {
  for (const [name, part] of Object.entries(parts)) if (only === undefined || only === name) await part();

  console.log('\nLimits');
  for (const { name, value, most, good } of verdicts)
    console.log(`${good ? 'ok    ' : 'OVER  '} ${name}: ${number(value, 2)} (at most ${number(most, 2)})`);
  process.exitCode = verdicts.every(({ good }) => good) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function sheets() {
  const empty = measure(['-e', 'console.log(JSON.stringify({ms:0,rssMb:process.resourceUsage().maxRSS/1024}))'], 5);
  console.log(
    `Node ${process.version}, an empty process: ${number(empty.rssMb)} MB. Memory is the peak of a process; «added» is what it takes beyond an empty one.\n`,
  );
  console.log('Reading rows x 12 columns     ms     MB   added   time against ours');
  const readings = new Map();
  for (const rows of [1_000, 10_000, 100_000]) {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, timesheet(rows));
    const own = measure([bundle('bench-read.cjs'), file], rows < 100_000 ? 5 : 3);
    readings.set(rows, own);
    print(`krav ${rows}`, own, own);
    for (const peer of peers) {
      const other = measure([join(ROOT, 'bench', 'read-peer.mjs'), peer, file], rows < 100_000 ? 5 : 3);
      print(`${peer} ${rows}`, other, own);
      if (peer !== 'exceljs') continue;
      limit(`reading ${rows} rows: time / exceljs`, own.ms / other.ms, 1 / 3);
      // A process that has read nothing already takes a third of what exceljs does on a small sheet: there, what is added is compared.
      if (rows > 1_000) limit(`reading ${rows} rows: added memory / exceljs`, added(own) / added(other), 1 / 3);
      if (rows === 100_000) limit(`reading ${rows} rows: whole memory / exceljs`, own.rssMb / other.rssMb, 1 / 3);
    }
  }
  const [small, middle, large] = [...readings.values()];
  limit('growth of time, 10k to 100k rows', large.ms / middle.ms, 10);
  limit('growth of added memory, 10k to 100k rows', added(large) / added(middle), 10);
  limit('growth of time, 1k to 10k rows', middle.ms / small.ms, 10);

  const claim = measure([bundle('bench-claim.cjs'), join(folder, '100000.xlsx')], 3);
  console.log(
    `\nClaim of 100,000 rows (parse, rules, totals): ${number(claim.ms)} ms; reading them: ${number(large.ms)} ms`,
  );
  limit('claim of 100k rows / reading them', claim.ms / large.ms, 1);

  const formulas = measure([bundle('bench-functions.cjs')], 3);
  console.log(
    `\nKRAV.DIETT, 100,000 results in one call: ${number(formulas.ms)} ms; an array function that copies its input: ${number(formulas.copyMs)} ms; one call alone, beyond reading its arguments: ${number(formulas.oneMicroseconds, 2)} µs`,
  );
  limit('KRAV.DIETT on 100k rows / copying them', formulas.ms / formulas.copyMs, 3);
  limit('one call of KRAV.DIETT, µs', formulas.oneMicroseconds, 2);

  const files = readdirSync(join(ROOT, 'regulations')).map((name) => join(ROOT, 'regulations', name));
  const rules = measure([bundle('bench-load.cjs'), ...files], 9);
  console.log(
    `Loading and checking ${files.length} regulation files in a new process: ${number(rules.coldMs)} ms; again in the same: ${number(rules.ms)} ms`,
  );
  limit('loading and checking the regulations, ms', rules.ms, 30);

  // The whole command, cold, beside an empty Node process, in turn.
  const example = join(ROOT, 'examples', 'arbeidsgiver.xlsx');
  const out = join(folder, 'out');
  const nothing = measure(['-e', ''], 9);
  const command = measure([join(ROOT, 'dist/krav.cjs'), 'claim', example, '--today', '2024-04-02', '--out', out], 9);
  console.log(
    `krav claim on the employer's example, everything written: ${number(command.ms)} ms; an empty Node process: ${number(nothing.ms)} ms`,
  );
  limit('krav claim, cold / empty Node process', command.ms / nothing.ms, 15);
  readFileSync(join(out, 'claim.json'));

  function added({ rssMb }) {
    return Math.max(rssMb - empty.rssMb, 1);
  }
  function print(name, { ms, rssMb }, own) {
    console.log(
      `${name.padEnd(24)} ${number(ms).padStart(7)} ${number(rssMb).padStart(6)} ${number(Math.max(rssMb - empty.rssMb, 1)).padStart(7)}   ${number(ms / own.ms, 1)}x`,
    );
  }
}
