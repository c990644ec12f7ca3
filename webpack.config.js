const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

const swc = {
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
};

const shared = {
  mode: 'production',
  devtool: false,
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
      { test: /\.hbs$/, use: path.resolve(__dirname, 'scripts/handlebars-loader.cjs') },
    ],
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
};

/** The command line, and what is run like it: one file each, so that a cold start reads one file. */
const terminal = {
  ...shared,
  name: 'terminal',
  target: 'node20',
  entry: {
    krav: './src/cli/main.ts',
    golden: './test/golden/run.ts',
    examples: './scripts/examples.ts',
    'bench-read': './bench/read-ours.ts',
    'bench-claim': './bench/claim-ours.ts',
  },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs' },
  optimization: { minimize: true },
  plugins: [new CopyPlugin({ patterns: [{ from: 'src/documents/pdf/fonts/*.ttf', to: 'fonts/[name][ext]' }] })],
  performance: { hints: false },
};

module.exports = [terminal];
