const { mkdtempSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const webpack = require('webpack');
const pdfEngine = require('./pdf-engine.cjs');

const ROOT = path.resolve(__dirname, '../..');

/**
 * A module as the add-in's build would bundle it: what it exports is `Krav` in the page. For tests and measurements.
 *
 * @param entry path from the root, with «./» before it
 * @param minimize as the build does it; takes seconds
 * @returns the files by name; the one that the page loads is «page.js»
 */
async function bundle(entry, minimize = false) {
  const [, addin] = require(path.join(ROOT, 'webpack.config.js'));
  const folder = mkdtempSync(path.join(tmpdir(), 'krav-bundle-'));
  try {
    const stats = await new Promise((done, failed) => {
      webpack(
        {
          mode: 'production',
          context: ROOT,
          target: 'web',
          devtool: false,
          entry: { page: entry },
          output: { path: folder, filename: '[name].js', library: { name: 'Krav', type: 'var' } },
          module: addin.module,
          resolve: addin.resolve,
          plugins: pdfEngine.plugins(),
          optimization: minimize ? {} : { minimize, concatenateModules: false, usedExports: false },
          performance: { hints: false },
        },
        (problem, result) => (problem ? failed(problem) : done(result)),
      );
    });
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { bundle };
