/** `npm run examples`: makes the workbooks in examples/, and beside each the claim.json that Krav gives. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, installDependencies, ROOT, run } from './prepare.mjs';

installDependencies();
build();
run(process.execPath, [join('dist', 'examples.cjs')]);
for (const [name, today] of [
  ['arbeidsgiver', '2024-04-02'],
  ['kreditnota', '2024-04-15'],
  ['medlem', '2024-04-02'],
  ['folkevalgt', '2023-09-20'],
  ['ulegitimert', '2023-09-20'],
  ['stottekontakt', '2026-10-01'],
  ['reise', '2026-10-20'],
  ['overnatting', '2024-05-21'],
  ['rotete', '2024-05-02'],
  ['feil', '2025-01-02'],
]) {
  const out = mkdtempSync(join(tmpdir(), 'krav-'));
  run(
    process.execPath,
    [join('dist', 'krav.cjs'), 'claim', join('examples', `${name}.xlsx`), '--today', today, '--out', out],
    { stdio: 'ignore' },
  );
  copyFileSync(join(out, 'claim.json'), join(ROOT, 'examples', `${name}.claim.json`));
  rmSync(out, { recursive: true });
}
