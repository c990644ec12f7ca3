/** `npm start`: Krav as a page in the browser, on a machine that has Node and nothing else. Piped, it makes the example's papers and ends. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showPage } from './page/show-page.mjs';
import { startExcel } from './page/start-excel.mjs';
import { build, installDependencies, ROOT, run } from './prepare.mjs';

const options = {
  excel: { type: 'boolean' },
  papers: { type: 'boolean' },
  page: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
};
const asked = parseArgs({ options }).values;
// Whoever pipes the output, or runs it for others, is not to wait for a server that never ends.
const isWatched = process.stdout.isTTY === true && !process.env.CI;
const asksForPage = asked.page || asked['no-open'] || asked.port !== undefined;

installDependencies();
if (asked.excel) process.exitCode = startExcel();
else if (asked.papers || !(isWatched || asksForPage)) papers();
else {
  build('addin');
  const open = isWatched && !asked['no-open'] ? undefined : () => undefined;
  await showPage(join(ROOT, 'dist', 'addin'), asked.port, open);
}

function papers() {
  build('terminal');
  // The example is from March 2024; the day is handed in so that it is the same claim whenever it is run.
  const example = ['claim', join('examples', 'arbeidsgiver.xlsx'), '--today', '2024-04-02', '--out', 'out'];
  process.exitCode = run(process.execPath, [join(ROOT, 'dist', 'krav.cjs'), ...example]);
  console.log('\nSkriv «npm start» i et terminalvindu for å åpne Krav i nettleseren.');
}
