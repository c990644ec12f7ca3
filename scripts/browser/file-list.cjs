/** What the page without Excel needs, with hashes, in front of its service worker: made of what was built, when all names are final. */
const { createHash } = require('node:crypto');
const webpack = require('webpack');

const WORKER = 'service-worker.js';

/** Beside the scripts. Each must be there: a list that has lost a file is found out offline. */
const NEEDED = [
  /^index\.html$/,
  ...['taskpane', 'workbench', 'grid'].map((name) => new RegExp(`^${name}(\\.[0-9a-f]{12})?\\.css$`)),
  /^functions\.json$/,
  /^examples\/.+\.xlsx$/,
  /^fonts\/.+\.ttf$/,
  /^preview\/.+\.js$/,
  /^assets\/icons\/krav-32\.png$/,
];

const fileList = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('fileList', (compilation) => {
      compilation.hooks.processAssets.tap(
        // After the names with hashes of webpack.site.config.js.
        { name: 'fileList', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1 },
        () => {
          const names = Object.keys(compilation.assets);
          const missing = NEEDED.filter((pattern) => !names.some((name) => pattern.test(name)));
          for (const pattern of missing)
            compilation.errors.push(new webpack.WebpackError(`${WORKER}: nothing is called ${pattern}`));
          const needed = names.filter((name) => NEEDED.some((pattern) => pattern.test(name)));
          const scripts = scriptsOf(compilation.entrypoints.get('workbench'));
          const files = Object.fromEntries(
            [...new Set([...needed, ...scripts])].sort().map((name) => [name, hashOf(compilation, name)]),
          );
          const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
          const list = `const KRAV_FILES = ${JSON.stringify({ version, files })};\n`;
          compilation.updateAsset(WORKER, (worker) => new webpack.sources.ConcatSource(list, worker));
        },
      );
    });
  },
};

/** Those that the page loads at first, and those that it loads when they are asked for. */
function scriptsOf(entrypoint) {
  const seen = new Set();
  const waiting = [entrypoint];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    if (seen.has(group)) continue;
    seen.add(group);
    waiting.push(...group.getChildren());
  }
  return [...seen].flatMap((group) => group.getFiles()).filter((name) => name.endsWith('.js'));
}

function hashOf(compilation, name) {
  return createHash('sha256').update(compilation.getAsset(name).source.buffer()).digest('base64');
}

module.exports = { fileList };
