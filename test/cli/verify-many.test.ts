import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/values/day';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { madeClaim } from '../overview/made-claims';
import { krav, temporaryFolder } from './run';

const TODAY = ['--today', '2024-06-02', '--lang', 'nb'];

describe('krav verify FOLDER', () => {
  const folder = join(temporaryFolder(), 'krav');
  const verify = (...args: string[]) => krav('verify', ...args, ...TODAY);
  const filesOf = (stdout: string): string[] =>
    stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => (JSON.parse(line) as { file: string }).file.slice(folder.length + 1));
  const names = Array.from({ length: 9 }, (_, index) => `${index % 2 === 0 ? 'a' : 'b'}/krav-${index}.xlsx`);

  beforeAll(async () => {
    for (const below of ['a', 'b', 'tom']) mkdirSync(join(folder, below), { recursive: true });
    const made = {
      name: 'Kari Prøve',
      from: '2024-04-01' as Day,
      rows: 2,
      hourly: 300,
      steps: [['submit', 4] as const],
    };
    const bytes = await madeClaim(made);
    for (const name of names) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'c.xlsx'), 'this is no workbook');
    writeFileSync(join(folder, 'b', 'bilag.pdf'), 'no workbook, and not called one');
    copyFileSync(join(folder, names[0] ?? ''), join(folder, 'a', '~$krav-0.xlsx'));
    const book = XlsxWorkbook.open(new Uint8Array(readFileSync(join(folder, names[4] ?? ''))));
    await book.apply([{ edit: 'setCells', sheet: 'Timeliste', cells: [{ row: 2, column: 3, value: '17:00' }] }]);
    await book.apply([{ edit: 'setCells', sheet: 'Kravlogg', cells: [{ row: 5, column: 13, value: 99999 }] }]);
    writeFileSync(join(folder, names[4] ?? ''), book.toBytes());
  }, 60_000);

  const inOrder = [...names].sort();

  it('every workbook below, in order; what is broken stops none of the others', () => {
    const { stdout, stderr, status } = verify(folder);
    const said = stdout.split('\n').filter((line) => line.startsWith('«'));
    expect(said.map((line) => /krav-\d/.exec(line)?.[0])).toEqual(inOrder.map((name) => /krav-\d/.exec(name)?.[0]));
    expect(said.filter((line) => line.includes('ikke som det ble skrevet'))).toHaveLength(1);
    expect(stderr).toContain('c.xlsx» er ikke en Excel-arbeidsbok');
    expect(stdout).toContain(
      '10 filer er kontrollert: 8 er i orden, 1 er ikke som de ble skrevet, 1 kunne ikke leses.',
    );
    expect(status).toBe(2);
  });

  it('one thread and two say the same, in the same order', () => {
    const [one, two] = ['1', '2'].map((jobs) => verify(folder, '--jobs', jobs));
    expect(two).toEqual(one);
  });

  it('the parts together are the whole, and none is in two', () => {
    const parts = [1, 2, 3].map((part) => filesOf(verify(folder, '--json', '--shard', `${part}/3`).stdout));
    expect(parts.flat().sort()).toEqual(inOrder);
  });

  it.each<readonly [string, () => string[], number, string]>([
    ['a folder of good ones', () => [join(folder, 'b')], 0, '4 filer er kontrollert: 4 er i orden'],
    ['a folder with one that is changed', () => [join(folder, 'a')], 1, '1 er ikke som de ble skrevet'],
    ['an empty folder', () => [join(folder, 'tom')], 2, 'Fant ingen arbeidsbøker og ingen kravpakker.'],
  ])('%s', (_why, args, status, said) => {
    const ran = verify(...args());
    expect(ran.stdout + ran.stderr).toContain(said);
    expect(ran.status).toBe(status);
  });
});
