/** `node bench-make-claims.cjs FOLDER COUNT [ROWS]`: so many workbooks of so many rows each, the same bytes every time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type Day } from '../../src/values/day';
import { madeClaim, type MadeClaim } from '../../test/overview/made-claims';

const WAYS: readonly MadeClaim['steps'][] = [
  [],
  [['submit', 4]],
  [
    ['submit', 6],
    ['return', 9],
  ],
  [
    ['submit', 3],
    ['return', 8],
    ['submit', 11],
    ['attest', 15],
    ['approve', 20],
    ['pay', 41],
  ],
  [
    ['submit', 9],
    ['attest', 12],
    ['approve', 13],
  ],
  [
    ['submit', 12],
    ['attest', 20],
    ['approve', 21],
    ['pay', 28],
  ],
];

const [folder = '', count = '0', rows = '31'] = process.argv.slice(2);

void (async () => {
  for (let index = 0; index < Number(count); index += 1) {
    const below = join(folder, `nemnd-${String(index % 20).padStart(2, '0')}`);
    mkdirSync(below, { recursive: true });
    const bytes = await madeClaim({
      name: `Medlem ${String(index % 137).padStart(3, '0')} Testesen`,
      from: addDays('2024-01-02' as Day, (index % 7) * 31),
      rows: Number(rows),
      hourly: 250 + (index % 11) * 50,
      steps: WAYS[index % WAYS.length] ?? [],
    });
    writeFileSync(join(below, `krav-${String(index).padStart(6, '0')}.xlsx`), bytes);
  }
})();
