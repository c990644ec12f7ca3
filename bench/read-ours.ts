/** Reads every cell of the first sheet, in a process of its own: `node bench-read.cjs FILE`. */
import { readFileSync } from 'node:fs';
import { XlsxWorkbook } from '../src/workbook/xlsx/xlsx-workbook';

async function main(file: string): Promise<void> {
  const started = performance.now();
  const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(file)));
  const content = await workbook.content(workbook.sheets[0]?.name ?? '');
  let cells = 0;
  for (const row of content.rows) cells += row.cells.length;
  const ms = performance.now() - started;
  console.log(JSON.stringify({ ms, rssMb: process.resourceUsage().maxRSS / 1024, cells }));
}

void main(process.argv[2] ?? '');
