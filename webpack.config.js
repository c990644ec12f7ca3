const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { fileList } = require('./scripts/browser/file-list.cjs');
const gridEngine = require('./scripts/browser/grid-engine.cjs');
const pdfEngine = require('./scripts/browser/pdf-engine.cjs');
const { functionFiles, functionsMetadata } = require('./scripts/functions-metadata.cjs');

/** What our own regulation files come to, which the build works out once for all. */
const OWN_REGULATIONS = path.resolve(__dirname, 'src/regulation/own-regulations.ts');

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

const shared = {
  mode: 'production',
  devtool: false,
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: [/node_modules/, OWN_REGULATIONS], use: swc },
      { test: OWN_REGULATIONS, use: path.resolve(__dirname, 'scripts/at-build/loader.cjs') },
      { test: /\.hbs$/, use: path.resolve(__dirname, 'scripts/handlebars-loader.cjs') },
    ],
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
};

/** The command line, and what is run like it. Each command is files of its own beside, so that a start reads what it needs and no more. */
const terminal = {
  ...shared,
  name: 'terminal',
  target: 'node20',
  entry: {
    krav: './src/cli/main.ts',
    'print-worker': { import: './src/cli/pool/print-worker.ts', library: { type: 'commonjs2' } },
    'file-worker': { import: './src/cli/pool/file-worker.ts', library: { type: 'commonjs2' } },
    golden: './test/golden/run.ts',
    examples: './scripts/examples.ts',
    schemas: './scripts/schemas-main.ts',
    coverage: './scripts/coverage-main.ts',
  },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs' },
  externals: {
    // Starts a file of its own in each thread, which it looks for beside itself.
    piscina: 'commonjs piscina',
    // Its licence wants it to be a file of its own.
    'heic-decode': 'commonjs heic-decode',
  },
  // As small as by Terser, in a quarter of the time: a new machine waits for it. What a page loads is Terser's: swc fails on parts of it.
  optimization: { minimize: true, minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  // Its door for Node compiles whatever file is required, which webpack warns of.
  resolve: { ...shared.resolve, alias: { handlebars$: 'handlebars/dist/cjs/handlebars.js' } },
  plugins: [new CopyPlugin({ patterns: [{ from: 'src/documents/pdf/fonts/*.ttf', to: 'fonts/[name][ext]' }] })],
  performance: { hints: false },
};

/** What `npm run bench` measures, which nobody else waits for. */
const bench = {
  ...terminal,
  name: 'bench',
  entry: {
    'bench-read': './bench/read-ours.ts',
    'bench-claim': './bench/claim-ours.ts',
    'bench-functions': './bench/functions-ours.ts',
    'bench-load': './bench/load-ours.ts',
    'bench-papers': './bench/papers-ours.ts',
    'bench-papers-stock': './bench/papers-stock.ts',
    'bench-papers-untagged': './bench/papers-untagged.ts',
    'bench-make-claims': './bench/many/make-claims.ts',
    'bench-grid': './bench/grid-ours.ts',
  },
  output: { path: path.resolve(__dirname, 'dist/bench'), filename: '[name].cjs' },
  resolve: { ...terminal.resolve, alias: { ...terminal.resolve.alias, ...gridEngine.alias } },
  plugins: [...terminal.plugins, ...gridEngine.plugins()],
};

/** functions.json and functions.en.json, which tell Excel what the formulas are called and take, made of the comments above each. */
const functionsJson = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('functionsJson', (compilation) => {
      functionFiles().forEach((file) => compilation.fileDependencies.add(file));
      compilation.hooks.processAssets.tapPromise('functionsJson', async () => {
        const { errors, nb, en } = await functionsMetadata();
        errors.forEach((error) => compilation.errors.push(new webpack.WebpackError(error)));
        compilation.emitAsset('functions.json', new webpack.sources.RawSource(JSON.stringify(nb)));
        compilation.emitAsset('functions.en.json', new webpack.sources.RawSource(JSON.stringify(en)));
      });
    });
  },
};

const GRID = /^grid\./;

const certificate = (name) => path.join(os.homedir(), '.office-addin-dev-certs', name);

/** What works with regulations and claims. */
const USES_CORE = ['basis', 'blanks', 'check', 'excel', 'workbook', 'formulas', 'save', 'views', 'why'];
const CORE =
  /[\\/](src[\\/](claim|flow|regulation|text|timesheet|values)|node_modules[\\/](@?date-fns|norsk-validator))[\\/]/;

/** What holds for the whole pane, and then what holds for one view. */
const inOrder = (sheets) => {
  const isFirst = ({ sourceFilename }) => path.basename(sourceFilename) === 'taskpane.css';
  const sorted = [...sheets.filter(isFirst), ...sheets.filter((sheet) => !isFirst(sheet))];
  return Buffer.concat(sorted.map(({ data }) => data));
};

/** The page that Excel opens: the pane and the formulas in one runtime. */
const addin = {
  ...shared,
  name: 'addin',
  target: 'web',
  entry: {
    taskpane: './src/taskpane/main.ts',
    functions: './src/functions/functions.ts',
    commands: './src/commands/commands.ts',
    // A page of its own, outside Excel.
    save: './src/save/main.ts',
    // Another: a workbook without Excel.
    workbench: './src/workbench/main.ts',
    // A browser asks for it by this name, and runs it by itself.
    'service-worker': { import: './src/workbench/service-worker.ts', filename: 'service-worker.js', runtime: false },
  },
  output: { path: path.resolve(__dirname, 'dist/addin'), filename: '[name].js', clean: true },
  module: { rules: [...shared.module.rules, ...gridEngine.rules] },
  resolve: { ...shared.resolve, ...pdfEngine.resolve, alias: { ...pdfEngine.resolve.alias, ...gridEngine.alias } },
  optimization: {
    minimize: true,
    // The grid is more code than all the rest: swc makes it as small in a fraction of the time. On parts of the PDF engine it fails.
    minimizer: [
      new MinimizerPlugin({ exclude: GRID }),
      new MinimizerPlugin({ include: GRID, minify: MinimizerPlugin.swcMinify }),
    ],
    // Else the pane and the formulas would each have a copy of their own of the regulations handed in.
    runtimeChunk: { name: 'runtime' },
    splitChunks: {
      minSize: 0,
      cacheGroups: {
        default: false,
        defaultVendors: false,
        // The rules and the regulations, for the check, the formulas and the page that saves: whoever comes first fetches them for all.
        core: { name: 'core', test: CORE, minChunks: 2, chunks: ({ name }) => USES_CORE.includes(name) },
      },
    },
  },
  plugins: [
    functionsJson,
    fileList,
    ...pdfEngine.plugins(),
    ...gridEngine.plugins(),
    new CopyPlugin({
      patterns: [
        'manifest.xml',
        { from: 'assets/icons/*.png' },
        { from: 'src/taskpane/*.html', to: '[name][ext]' },
        // One file: a browser has six requests to a server at a time, and the pane's start is no more than that.
        { from: 'src/taskpane/*.css', to: 'taskpane.css', transformAll: inOrder },
        { from: 'src/save/save.html', to: '[name][ext]' },
        { from: 'src/workbench/*.html', to: '[name][ext]' },
        { from: 'src/workbench/**/*.css', to: 'workbench.css', transformAll: inOrder },
        {
          from: 'node_modules/@univerjs/{design,ui,docs-ui,sheets-ui,sheets-formula-ui}/lib/index.css',
          to: 'grid.css',
          transformAll: inOrder,
        },
        { from: 'examples/*.xlsx', to: 'examples/[name][ext]' },
        { from: 'src/documents/pdf/fonts/*.ttf', to: 'fonts/[name][ext]' },
        // By a name that every server sends as JavaScript.
        { from: require.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'), to: 'preview/pdf-worker.js' },
      ],
    }),
  ],
  performance: { hints: false },
  devServer: {
    port: 3000,
    // Where `office-addin-dev-certs install` puts them; only `npm run excel` does that, never a build.
    server: {
      type: 'https',
      options: { key: certificate('localhost.key'), cert: certificate('localhost.crt'), ca: certificate('ca.crt') },
    },
    headers: { 'Access-Control-Allow-Origin': '*' },
    // Nothing that the content security policy would have to allow for the sake of development.
    client: false,
    hot: false,
    liveReload: false,
  },
};

module.exports = [terminal, addin, bench];
