/** Reads every cell of the first sheet with one of the peers: `node read-peer.mjs NAME FILE`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [name, file] = process.argv.slice(2);

const READERS = {
  exceljs: async () => {
    const { Workbook } = require('exceljs');
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(file));
    let cells = 0;
    workbook.worksheets[0].eachRow((row) => row.eachCell(() => cells++));
    return cells;
  },
  sheetjs: async () => {
    const { read } = require('@e965/xlsx');
    const { Sheets, SheetNames } = read(readFileSync(file), { dense: true, cellFormula: true, cellNF: true });
    return Sheets[SheetNames[0]]['!data'].reduce((sum, row) => sum + row.length, 0);
  },
  'read-excel-file': async () => {
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = await readSheets(file);
    return sheets[0].data.reduce((sum, row) => sum + row.length, 0);
  },
};

const started = performance.now();
const cells = await READERS[name]();
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, rssMb: process.resourceUsage().maxRSS / 1024, cells }));
