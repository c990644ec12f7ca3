#!/usr/bin/env node
/** The command `krav` in a checkout: builds the first time, then runs what was built. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, installDependencies, ROOT } from './prepare.mjs';

const built = join(ROOT, 'dist', 'krav.cjs');
if (!existsSync(built)) {
  installDependencies();
  build('terminal');
}
createRequire(import.meta.url)(built);
