/** `npm run pictures`: the pictures of the docs, from papers that the product makes. Needs pdftoppm (Debian: poppler-utils). */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, installDependencies, ROOT, run } from './prepare.mjs';

installDependencies();
build();
const out = mkdtempSync(join(tmpdir(), 'krav-pictures-'));
try {
  const claims = [
    ['arbeidsgiver', 'refusjonskrav-2024-0042.pdf', 'refusjonskrav', 1],
    ['arbeidsgiver', 'spesifikasjon-2024-0042.pdf', 'spesifikasjon', 1],
    ['medlem', 'kravoversyn-2024-03-11.pdf', 'kravoversyn', 1],
  ];
  for (const [example, paper, picture, page] of claims) {
    run(
      process.execPath,
      [join('dist', 'krav.cjs'), 'claim', join('examples', `${example}.xlsx`), '--today', '2024-04-02', '--out', out],
      { stdio: 'ignore' },
    );
    const status = run('pdftoppm', [
      '-r',
      '80',
      '-png',
      '-singlefile',
      '-f',
      String(page),
      '-l',
      String(page),
      join(out, paper),
      join(out, picture),
    ]);
    if (status !== 0) throw new Error('pdftoppm failed');
    renameSync(join(out, `${picture}.png`), join(ROOT, 'docs', 'pictures', `${picture}.png`));
  }
} finally {
  rmSync(out, { recursive: true });
}
