import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/prepare.mjs';

const require = createRequire(import.meta.url);

/**
 * What the measurements have beside the built pane: the page that plays Excel, its thread, what is called in a page by itself, and the
 * minimal pane. All as the add-in's build does it.
 *
 * @returns the files by name
 */
export async function benchFiles() {
  const webpack = require('webpack');
  const [, addin] = require(join(ROOT, 'webpack.config.js'));
  const folder = mkdtempSync(join(tmpdir(), 'krav-bench-pane-'));
  try {
    const options = {
      mode: 'production',
      context: ROOT,
      target: 'web',
      devtool: false,
      entry: {
        'host-thread': './bench/pane/host-thread.ts',
        'excel-page': { import: './bench/pane/excel-page.ts', library: { name: 'KravExcel', type: 'var' } },
        'whole-table': { import: './bench/pane/whole-table.ts', library: { name: 'Krav', type: 'var' } },
        minimal: './bench/pane/minimal.tsx',
      },
      output: { path: folder, filename: '[name].js' },
      module: addin.module,
      resolve: addin.resolve,
      performance: { hints: false },
    };
    const stats = await new Promise((done, failed) => {
      webpack(options, (problem, result) => (problem ? failed(problem) : done(result)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
