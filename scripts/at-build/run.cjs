/** `node run.cjs FILE.ts`: prints, as JSON, the code of a module with the same exports as values, and the files that they come of. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const { valueCode } = require('./value-code.cjs');

const OPTIONS = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
  module._compile(code, filename);
};

const exported = require(path.resolve(process.argv[2]));
const code = Object.entries(exported).map(([name, value]) => `export const ${name} = ${valueCode(value)};\n`);
const files = Object.keys(require.cache).filter((file) => !file.includes('node_modules'));
console.log(JSON.stringify({ code: code.join(''), files }));
