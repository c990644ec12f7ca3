/** `npm run coverage`: docs/coverage.md, from the requirement ids in the regulations, the code and the tests. */
import { join } from 'node:path';
import { build, installDependencies, run } from './prepare.mjs';

installDependencies();
build();
process.exitCode = run(process.execPath, [join('dist', 'coverage.cjs')]);
