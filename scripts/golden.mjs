/** `npm run golden -- FILE.json`: worked examples through the product's own functions. */
import { join } from 'node:path';
import { resolve } from 'node:path';
import { build, installDependencies, ROOT, run } from './prepare.mjs';

installDependencies();
build();
const files = process.argv.slice(2).map((file) => resolve(file));
process.exitCode = run(process.execPath, [join(ROOT, 'dist', 'golden.cjs'), ...files]);
