/** `node run.cjs FILE.ts`: prints, as JSON, the code of a module with the same exports as values, and the files that they come of. */
const path = require('node:path');
require('./require-ts.cjs');
const { valueCode } = require('./value-code.cjs');

const exported = require(path.resolve(process.argv[2]));
const code = Object.entries(exported).map(([name, value]) => `export const ${name} = ${valueCode(value)};\n`);
const files = Object.keys(require.cache).filter((file) => !file.includes('node_modules'));
console.log(JSON.stringify({ code: code.join(''), files }));
