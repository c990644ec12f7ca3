/** `npm run schemas`: the JSON Schemas in docs/schemas, from the schemas in the code. */
import { join } from 'node:path';
import { build, installDependencies, run } from './prepare.mjs';

installDependencies();
build();
process.exitCode = run(process.execPath, [join('dist', 'schemas.cjs')]);
