/** What webpack must know to put the grid into a page, and jest to run it in Node. */
const path = require('node:path');
const webpack = require('webpack');

const letters = path.join(__dirname, 'letters.cjs');

/** Of what the grid's engine brings: see there. */
const REPLACED = ['cjk-regex', 'franc-min', 'opentype.js'];

const alias = Object.fromEntries(REPLACED.map((name) => [`${name}$`, letters]));
const moduleNameMapper = Object.fromEntries(REPLACED.map((name) => [`^${name.replace('.', '\\.')}$`, letters]));

/** How words are divided in 70 languages. */
const plugins = () => [
  new webpack.IgnorePlugin({
    checkResource: (resource, context) =>
      /engine-render[\\/]lib[\\/]es$/.test(context) && /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/.test(resource),
  }),
];

module.exports = { alias, moduleNameMapper, plugins };
