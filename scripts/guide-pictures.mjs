/** `npm run docs:pictures`: the pane's views in docs/guide, as the production build shows them beside the genuine office.js. Needs Chromium. */
import { join } from 'node:path';
import { build, installDependencies, run } from './prepare.mjs';

installDependencies();
build();
process.exitCode = run(process.execPath, [
  '-r',
  `./${join('scripts', 'at-build', 'require-ts.cjs')}`,
  join('scripts', 'guide-pictures.ts'),
]);
