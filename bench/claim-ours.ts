/** The claim of a sheet (parse, rules, totals) beyond reading the file, in a process of its own: `node bench-claim.cjs FILE`. */
import { readFileSync } from 'node:fs';
import { assess } from '../src/claim/assess';
import { nationalFigures, knownRegulation } from '../src/regulation/load';
import type { Regulation } from '../src/regulation/schema';
import { readTimesheet } from '../src/timesheet/read-timesheet';
import { NO_SETTINGS, type Settings } from '../src/claim/settings';
import type { Day } from '../src/values/day';
import { basisPoints, oreFromKroner } from '../src/values/money';
import type { ClockTime } from '../src/values/minutes';
import { XlsxWorkbook } from '../src/workbook/xlsx/xlsx-workbook';

const SETTINGS: Settings = {
  ...NO_SETTINGS,
  route: 'employer',
  claimant: { name: 'Kari Nordmann', address: {} },
  employer: { ...NO_SETTINGS.employer, taxZone: 'I' },
  wage: {
    hourlyOre: oreFromKroner(300),
    holidayPayPercent: basisPoints(12),
    socialCosts: [{ name: 'OTP', percent: basisPoints(2) }],
  },
  ordinaryHours: { from: 480 as ClockTime, to: 930 as ClockTime },
  protocolSignedOn: '2024-12-31' as Day,
};

async function main(file: string): Promise<void> {
  const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(file)));
  const content = await workbook.content('Timeliste');
  // Rows are read anew on each walk and never held: reading alone is timed first, then all of it, and the difference is the claim.
  const started = performance.now();
  let cells = 0;
  for (const row of content.rows) cells += row.cells.length;
  const read = performance.now();
  const { entries } = readTimesheet({ contents: [content], tables: [] });
  const parsed = performance.now();
  const rules = { regulation: knownRegulation('vestland-provenemnd') as Regulation, national: nationalFigures() };
  const { claim } = assess(entries, SETTINGS, rules, '2024-12-31' as Day);
  const done = performance.now();
  const readMs = read - started;
  const rssMb = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({
      ms: done - read - readMs,
      rssMb,
      readMs,
      parseMs: parsed - read - readMs,
      assessMs: done - parsed,
      cells,
      lines: claim.lines.length,
    }),
  );
}

void main(process.argv[2] ?? '');
