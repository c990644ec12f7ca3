/** `npm start`: the main job on the employer's example, on a machine that has Node and nothing else. */
import { join } from 'node:path';
import { build, installDependencies, ROOT, run } from './prepare.mjs';

installDependencies();
build();
// The example is from March 2024; the day is handed in so that it is the same claim whenever it is run.
const example = ['claim', join('examples', 'arbeidsgiver.xlsx'), '--today', '2024-04-02', '--out', 'out'];
process.exitCode = run(process.execPath, [join(ROOT, 'dist', 'krav.cjs'), ...example]);
