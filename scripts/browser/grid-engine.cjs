/** What webpack must know to put the grid into a page, and jest to run it in Node. */
const path = require('node:path');
const webpack = require('webpack');

const letters = path.join(__dirname, 'letters.cjs');

/** Of what the grid's engine brings: see there. */
const REPLACED = ['cjk-regex', 'franc-min', 'opentype.js'];

const alias = {
  ...Object.fromEntries(REPLACED.map((name) => [`${name}$`, letters])),
  localforage$: path.join(__dirname, 'no-storage.cjs'),
};
const moduleNameMapper = Object.fromEntries(REPLACED.map((name) => [`^${name.replace('.', '\\.')}$`, letters]));

/** How words are divided in 70 languages: the engine takes it for a language that it does not know. */
const HYPHENATION = /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/;

const noIcon = path.join(__dirname, 'no-icon.cjs');

/** Of the formula bar, the tabs, the zoom and what is offered while a formula is typed. */
const SHOWN = [
  'autofill',
  'check-mark',
  'close',
  'convert',
  'dropdown',
  'error',
  'eyelash',
  'fx',
  'increase',
  'info',
  'lock',
  'more',
  'more-down',
  'more-left',
  'more-right',
  'more-up',
  'reduce',
  'shortcut',
  'success',
  'warning',
  'help',
  'down',
];
const ICON = /^\.\/([a-z0-9-]+?)(-double|-single)?-icon\.js$/;

const plugins = () => [
  new webpack.NormalModuleReplacementPlugin(ICON, (resource) => {
    const [, name] = ICON.exec(resource.request);
    if (/univerjs[\\/]icons/.test(resource.context) && !SHOWN.includes(name)) resource.request = noIcon;
  }),
  new webpack.NormalModuleReplacementPlugin(HYPHENATION, (resource) => {
    if (/engine-render[\\/]lib[\\/]es$/.test(resource.context)) resource.request = letters;
  }),
];

/** Where pictures lie in the code itself, and where a sentence is put together in it. */
const rules = [
  {
    test: /@univerjs[\\/]sheets-formula-ui[\\/]lib[\\/]es[\\/]index\.js$/,
    use: path.join(__dirname, 'norwegian-help-loader.cjs'),
  },
  {
    test: /@univerjs[\\/](docs-ui|sheets-ui)[\\/]lib[\\/]es[\\/]index\.js$/,
    use: path.join(__dirname, 'no-pictures-loader.cjs'),
  },
];

module.exports = { alias, moduleNameMapper, plugins, rules };
