const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const { atBuild } = require('./at-build.cjs');

const ROOT = path.join(__dirname, '../..');

/** What the values come of. */
const SOURCES = ['regulations', 'src/regulation', 'src/values', 'scripts/at-build'].map((name) =>
  path.join(ROOT, name),
);

/** For jest: tests know our own rules as the build does, and few of them load the schema. */
module.exports = {
  process: (_source, file) => transformSync(atBuild(file).code, { module: { type: 'commonjs' } }),
  getCacheKey: () => (known ??= keyOfSources()),
};

let known;

function keyOfSources() {
  const hash = createHash('sha256');
  for (const folder of SOURCES)
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 32);
}
