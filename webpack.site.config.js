/** `npm run build -- --url https://…`: the add-in's own build, made for the place where it is to be served. */
const { createHash } = require('node:crypto');
const path = require('node:path');
const webpack = require('webpack');
const { lintManifest } = require('./scripts/manifest/lint.cjs');
const { manifestFor, servedAt } = require('./scripts/manifest/for-url.cjs');
const [, addin] = require('./webpack.config.js');
const { version } = require('./package.json');

/**
 * Names with a hash of the content, so that a browser may keep them for ever and never has an old one beside a new. The pages, the manifest
 * and what the manifest points to keep their names: an IT department hands out the manifest once.
 */
const releaseNames = (url) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('releaseNames', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'releaseNames', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const text = (name) => compilation.getAsset(name).source.source().toString();
          const raw = (content) => new webpack.sources.RawSource(content);
          const hashed = new Map([...compilation.entrypoints].flatMap(([, { chunks }]) => chunks.map(namesOf)));
          for (const name of Object.keys(compilation.assets).filter((asset) => asset.endsWith('.css'))) {
            const hash = createHash('sha256').update(text(name)).digest('hex').slice(0, 12);
            hashed.set(name, name.replace(/css$/, `${hash}.css`));
            compilation.renameAsset(name, hashed.get(name));
          }
          for (const page of ['taskpane.html', 'save.html', 'index.html']) {
            // The page has been made small by now: quotes may be gone.
            const html = text(page).replace(/(?<=\s(?:src|href)="?)[^\s":>]+\.(?:js|css)(?=["\s>])/g, (name) => {
              if (!hashed.has(name)) throw new Error(`${page} asks for ${name}, which is not built`);
              return hashed.get(name);
            });
            if (!html.includes(hashed.get('runtime.js'))) throw new Error(`${page}: its scripts were not found`);
            compilation.updateAsset(page, raw(html));
          }
          // Excel asks for the script of the formulas by the manifest's address, though the page has it already.
          compilation.emitAsset('functions.js', compilation.getAsset(hashed.get('functions.js')).source);
          const manifest = manifestFor(text('manifest.xml'), url);
          compilation.updateAsset('manifest.xml', raw(manifest));
          const file = (name) => compilation.getAsset(name)?.source.buffer();
          for (const wrong of lintManifest(manifest, { version, url, file }))
            compilation.errors.push(new webpack.WebpackError(`manifest.xml: ${wrong}`));
        },
      );
    });
  },
});

/** What a page calls a chunk's script, and what it is called here. */
function namesOf({ name, files }) {
  return [`${name}.js`, [...files].find((file) => file.endsWith('.js'))];
}

module.exports = ({ url }) => ({
  ...addin,
  name: 'site',
  output: {
    path: path.resolve(__dirname, 'dist/site'),
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    clean: true,
  },
  plugins: [...addin.plugins, releaseNames(servedAt(url))],
});
