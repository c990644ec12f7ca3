/**
 * Stands where the PDF engine's libraries ask for something that Krav's papers never use: files, Node's zlib, SVG, WOFF2, PNG, encryption.
 * A quarter of the chunk is saved. Whatever is taken from it throws, so that a use that was overlooked is found by its test.
 */
function fail() {
  throw new Error(
    'unreachable: a part of the PDF engine that is left out of pages, see scripts/browser/pdf-engine.cjs',
  );
}

module.exports = new Proxy(fail, {
  get(_target, name) {
    // What bundlers ask of every module that they import.
    if (typeof name === 'symbol' || name === '__esModule' || name === 'default') return undefined;
    return fail;
  },
});
