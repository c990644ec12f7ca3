import { copyFileSync, existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../src/timesheet/table';
import { LIMITS } from '../../src/workbook/xlsx/package/limits';
import { readZip } from '../../src/workbook/xlsx/package/zip-reader';
import type { Mark } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { EXAMPLES, krav, temporaryFolder } from './run';

const WRONG = join(EXAMPLES, 'feil.xlsx');
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

async function marksOf(bytes: Uint8Array): Promise<(Mark & { sheet: string })[]> {
  const workbook = XlsxWorkbook.open(bytes);
  const marks = await Promise.all(
    workbook.sheets.map(async ({ name: sheet }) => (await workbook.marks(sheet)).map((mark) => ({ sheet, ...mark }))),
  );
  return marks.flat();
}

interface Found {
  readonly severity: string;
  readonly text: string;
  readonly sheet: string | null;
  readonly row: number | null;
  /** Its letters. */
  readonly column: string | null;
}

describe('krav mark', () => {
  const folder = temporaryFolder();
  const inFolder = (name: string) => join(folder, name);

  it('marks each cell that an issue names in a copy, says what check says, and leaves the original', async () => {
    const before = bytesOf(WRONG);
    const copy = inFolder('kopi.xlsx');
    const ran = krav('mark', WRONG, '--out', copy, '--today', '2024-05-01');
    const checked = krav('check', WRONG, '--today', '2024-05-01');
    expect([ran.status, checked.status]).toEqual([1, 1]);
    expect(ran.stdout.startsWith(checked.stdout)).toBe(true);
    expect(bytesOf(WRONG)).toEqual(before);

    const { issues } = JSON.parse(krav('check', WRONG, '--today', '2024-05-01', '--json').stdout) as {
      issues: Found[];
    };
    const cells = new Set(
      issues
        .filter(({ severity, row, column }) => severity !== 'info' && row !== null && column !== null)
        .map(({ sheet, row, column }) => `${sheet} ${row} ${column}`),
    );
    const marks = await marksOf(bytesOf(copy));
    expect(new Set(marks.map(({ sheet, row, column }) => `${sheet} ${row} ${columnLetters(column)}`))).toEqual(cells);
    expect(cells.size).toBeGreaterThan(5);
    expect(ran.stdout).toContain(`: ${cells.size})`);
    for (const { text } of marks)
      expect(issues.some((found) => found.text.startsWith(text.replace(/…$/, '')))).toBe(true);
  });

  it('keeps all else byte for byte, and replaces the marks of an earlier run', async () => {
    const [first, second] = [inFolder('en.xlsx'), inFolder('to.xlsx')];
    krav('mark', WRONG, '--out', first, '--today', '2024-05-01');
    krav('mark', first, '--out', second, '--today', '2024-05-01');
    expect(await marksOf(bytesOf(second))).toEqual(await marksOf(bytesOf(first)));
    const after = new Map(readZip(bytesOf(first), LIMITS).map((entry) => [entry.name, entry.packed]));
    const changed = readZip(bytesOf(WRONG), LIMITS).filter(
      ({ name, packed }) => Buffer.compare(packed, after.get(name)!) !== 0,
    );
    expect(changed.every(({ name }) => /^xl\/(styles|worksheets\/sheet\d+)\.xml$/.test(name))).toBe(true);
  });

  it('names the copy itself when nobody does, and has nothing to mark where nothing is wrong', async () => {
    const good = inFolder('timer.xlsx');
    copyFileSync(join(EXAMPLES, 'arbeidsgiver.xlsx'), good);
    const { status, stdout } = krav('mark', good, '--lang', 'nb');
    expect([status, stdout.includes('timer-merket.xlsx')]).toEqual([0, true]);
    expect(XlsxWorkbook.open(bytesOf(inFolder('timer-merket.xlsx'))).sheets).toEqual(
      XlsxWorkbook.open(bytesOf(good)).sheets,
    );
  });

  it('lets the copy remember which column is which, not the original', () => {
    const original = inFolder('kolonner.xlsx');
    copyFileSync(WRONG, original);
    const copy = inFolder('kolonner-kopi.xlsx');
    krav('mark', original, '--map', 'Merknad=H', '--out', copy);
    expect(bytesOf(original)).toEqual(bytesOf(WRONG));
    expect(existsSync(copy)).toBe(true);
  });

  it.each<[why: string, copy: () => string]>([
    ['the same name', () => inFolder('selv.xlsx')],
    ['the same by another way', () => join(folder, '.', 'x', '..', 'selv.xlsx')],
    ['a link', () => inFolder('lenke.xlsx')],
    ['another name of the same file', () => inFolder('navn.xlsx')],
    ['a link that leads nowhere', () => inFolder('ingensteds.xlsx')],
    ['a file that is there', () => inFolder('finnes.xlsx')],
    ['a name that Excel would not open', () => inFolder('kopi.csv')],
    ['a workbook without macros for one that has them', () => inFolder('kopi.xlsm')],
  ])('never writes over %s: exit 2 and a sentence', (_why, copy) => {
    const original = inFolder('selv.xlsx');
    if (!existsSync(original)) {
      copyFileSync(WRONG, original);
      symlinkSync(original, inFolder('lenke.xlsx'));
      linkSync(original, inFolder('navn.xlsx'));
      symlinkSync(inFolder('borte'), inFolder('ingensteds.xlsx'));
      writeFileSync(inFolder('finnes.xlsx'), 'noe');
    }
    const { status, stderr, stdout } = krav('mark', original, '--out', copy());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^.*«.*»/);
    expect(bytesOf(original)).toEqual(bytesOf(WRONG));
    expect(readFileSync(inFolder('finnes.xlsx'), 'utf8')).toBe('noe');
    expect([existsSync(inFolder('kopi.csv')), existsSync(inFolder('kopi.xlsm'))]).toEqual([false, false]);
  });
});
