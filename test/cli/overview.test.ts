import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OverviewLine } from '../../src/overview/overview-line';
import { checklist } from '../../src/text/nb/checklist';
import type { Day } from '../../src/values/day';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { madeClaim, type MadeClaim } from '../overview/made-claims';
import { EXAMPLES, filesIn, krav, temporaryFolder } from './run';

const TODAY = ['--today', '2024-06-02', '--lang', 'nb'];

const SUMS_OF_AMOUNTS = /^SUBTOTAL\(109,M5:M\d+\)$/;

const HOSTILE = '=HYPERLINK("http://x.example","<img src=x onerror=alert(1)>")';

/** Kroner: 7:30 hours on the first of three days and 4 on the others, at the hourly rate; the day's cap is 4 800 kr. */
const MADE: Readonly<Record<string, MadeClaim>> = {
  'a/kladd.xlsx': { name: 'Kari Prøve', from: '2024-03-01' as Day, rows: 3, hourly: 300, steps: [] },
  'a/sendt.xlsx': { name: 'Prøve, Kari', from: '2024-03-30' as Day, rows: 3, hourly: 300.33, steps: [['submit', 4]] },
  'b/utbetalt.xlsx': {
    ...{ name: 'Åse Ås', from: '2024-04-01' as Day, rows: 3, hourly: 700 },
    steps: [
      ['submit', 2],
      ['return', 3],
      ['submit', 5],
      ['attest', 6],
      ['approve', 7],
      ['pay', 30],
    ],
  },
  'b/ond.xlsx': { name: HOSTILE, from: '2024-04-01' as Day, rows: 1, hourly: 100, steps: [] },
};

describe('krav overview', () => {
  const folder = temporaryFolder();
  const claims = join(folder, 'krav');
  const at = (name: string): string => join(folder, name);
  const overview = (...args: string[]) => krav('overview', ...args, ...TODAY);
  const linesOf = (stdout: string): OverviewLine[] =>
    stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as OverviewLine);

  beforeAll(async () => {
    for (const below of ['a', 'b', 'tom']) mkdirSync(join(claims, below), { recursive: true });
    for (const [name, made] of Object.entries(MADE)) writeFileSync(join(claims, name), await madeClaim(made));
    writeFileSync(join(claims, 'a', '~$kladd.xlsx'), 'Excel has it open');
    writeFileSync(join(claims, 'b', 'notat.txt'), 'no workbook');
    writeFileSync(join(claims, 'b', 'ødelagt.xlsx'), 'this is no workbook');
    copyFileSync(join(EXAMPLES, 'nemnd.xlsx'), join(claims, 'nemnd.xlsx'));
  }, 60_000);

  it('counts each claim to the øre, and says of the broken file what is wrong with it', () => {
    const { stdout, status } = overview(claims, '--json');
    const found = linesOf(stdout).map((line) =>
      'why' in line
        ? [line.file, line.why]
        : [
            line.file,
            ...line.claims.map((one) => [
              ...[one.claimant, one.status, one.version, one.amountOre, one.cutOre, one.returns],
              ...[one.lastDay, one.submittedOn, one.paidOn],
            ]),
          ],
    );
    const none = null;
    expect(found.filter(([file]) => file !== 'nemnd.xlsx')).toEqual([
      ['a/kladd.xlsx', ['Kari Prøve', 'draft', 0, 465000, 0, 0, '2024-03-03', none, none]],
      // 7,5 x 300,33 = 2 252,475 and 4 x 300,33 = 1 201,32, each line rounded half up.
      ['a/sendt.xlsx', ['Prøve, Kari', 'submitted', 1, 225248 + 2 * 120132, 0, 0, '2024-04-01', '2024-04-05', none]],
      ['b/ond.xlsx', [HOSTILE, 'draft', 0, 75000, 0, 0, '2024-04-01', none, none]],
      ['b/utbetalt.xlsx', ['Åse Ås', 'paid', 2, 1040000, 45000, 1, '2024-04-03', '2024-04-05', '2024-05-03']],
      [
        'b/ødelagt.xlsx',
        '«b/ødelagt.xlsx» er ikke en Excel-arbeidsbok (.xlsx). Åpne den i Excel og velg Lagre som, Excel-arbeidsbok.',
      ],
    ]);
    expect(status).toBe(1);
  });

  it('a sheet of a whole board that names no claimant is a claim for each', () => {
    const [line] = linesOf(overview(join(claims, 'nemnd.xlsx'), '--json').stdout);
    if (!line || 'why' in line) throw new Error('it can be read');
    const names = line.claims.map(({ claimant }) => claimant);
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });

  it('the workbook: the same bytes twice and with any number of threads, sums that the filter follows, text as text', async () => {
    const files = ['en.xlsx', 'igjen.xlsx', 'to.xlsx'].map(at);
    const jobs = ['1', '1', '2'];
    files.forEach((file, index) => overview(claims, '--out', file, '--jobs', jobs[index] ?? ''));
    const [one, again, two] = files.map((file) => readFileSync(file));
    expect(again?.equals(one as Buffer)).toBe(true);
    expect(two?.equals(one as Buffer)).toBe(true);
    const book = XlsxWorkbook.open(new Uint8Array(one as Buffer));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...['Krav', 'Personer', 'Enheter', 'Måneder', 'Typer', 'Status', 'Kuttet av tak', 'Feil og varsler', 'Tid'],
      ...['Reisedøgn', 'Ikke lest'],
    ]);
    const cells = async (sheet: string) => [...(await book.content(sheet)).rows].flatMap((row) => row.cells);
    const hostile = (await cells('Krav')).find(({ value }) => value === HOSTILE);
    expect(hostile).toMatchObject({ value: HOSTILE, shows: 'text' });
    expect(hostile).not.toHaveProperty('formula');
    const people = (await book.content('Personer')).rows;
    const shown = [...people].map((row) => row.cells.map(({ value }) => value));
    expect(shown).toContainEqual(['Kari Prøve', 2, 31, (465000 + 465512) / 100, 0]);
    expect(shown).toContainEqual(['Åse Ås', 1, 15.5, 10400, 450]);
    const [sum] = (await cells('Krav')).filter(({ formula }) => SUMS_OF_AMOUNTS.test(formula ?? ''));
    expect(sum?.value).toBe(shown.slice(4).reduce((all, row) => all + Math.round(Number(row[3]) * 100), 0) / 100);
  });

  it('an overview that lies among the workbooks is no claim', () => {
    const own = join(folder, 'med-oversikt');
    mkdirSync(own);
    overview(claims, '--out', join(own, 'oversikt.xlsx'));
    krav('new', join(own, 'plan.xlsx'), '--plan', '--lang', 'nb');
    const { stdout, status } = overview(own, '--json');
    expect(linesOf(stdout)).toEqual([
      { file: 'oversikt.xlsx', claims: [], away: [] },
      { file: 'plan.xlsx', claims: [], away: [] },
    ]);
    expect(status).toBe(0);
  });

  it('days away: of the register and of the journeys in claims, each once, in the sheet and on the page', async () => {
    const own = join(folder, 'reiser');
    mkdirSync(own);
    copyFileSync(join(EXAMPLES, 'reise.xlsx'), join(own, 'reise.xlsx'));
    const before = overview(own, '--json');
    const [line] = linesOf(before.stdout);
    if (!line || 'why' in line) throw new Error('it can be read');
    const [first] = line.away;
    if (!first) throw new Error('the example has a journey');
    writeFileSync(
      join(own, 'register.xlsx'),
      await register([first.name, first.from, first.to], ['Per', '2025-12-31', '2026-01-01']),
    );
    overview(own, '--out', at('reiser.xlsx'), '--page', at('reiser.html'));
    const book = XlsxWorkbook.open(new Uint8Array(readFileSync(at('reiser.xlsx'))));
    const rows = [...(await book.content('Reisedøgn')).rows]
      .map((row) => row.cells.map(({ value }) => value))
      .filter(([name]) => name !== undefined)
      .slice(2);
    const ofExample = rows.filter(([name]) => name === first.name);
    expect(ofExample).toHaveLength(1);
    expect(rows).toEqual([['Person', 'År', 'Reisedøgn'], ['Per', '2025', 1], ...ofExample, ['Per', '2026', 1]]);
    expect(readFileSync(at('reiser.html'), 'utf8')).toContain('<th scope="row">Per</th>\n<td class="number">2025</td>');
  });

  it.each([2, 3])('%i parts put together give the same workbook and page as one run', (of) => {
    const parts = Array.from({ length: of }, (_, index) => {
      const { stdout } = overview(claims, '--shard', `${index + 1}/${of}`, '--json');
      writeFileSync(at(`del-${of}-${index}.json`), stdout);
      return at(`del-${of}-${index}.json`);
    });
    overview(claims, '--out', at(`hel-${of}.xlsx`), '--page', at(`hel-${of}.html`));
    const merged = ['--merge', '--out', at(`satt-${of}.xlsx`), '--page', at(`satt-${of}.html`)];
    const { status, stderr } = overview(...parts.reverse(), ...merged);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    for (const ending of ['xlsx', 'html'])
      expect(readFileSync(at(`satt-${of}.${ending}`)).equals(readFileSync(at(`hel-${of}.${ending}`)))).toBe(true);
  });

  const written = (name: string, ...lines: string[]): string => {
    writeFileSync(at(name), lines.join('\n'));
    return at(name);
  };
  const head = (part: number, of: number, files: number, version = '0.1.0'): string =>
    JSON.stringify({ overview: 1, krav: version, shard: { part, of }, files });
  const empty = '{"file":"a.xlsx","claims":[],"away":[]}';
  it.each<readonly [string, () => string[], string]>([
    ['a part is missing', () => [written('1.json', head(1, 2, 0))], 'Del 2 av 2 mangler.'],
    ['a part is there twice', () => [written('1.json', head(1, 2, 0)), at('1.json')], 'er med to ganger'],
    ['of two splits', () => [written('1.json', head(1, 2, 0)), written('2.json', head(2, 3, 0))], 'samme oppdeling'],
    ['cut short', () => [written('1.json', head(1, 1, 2), empty)], 'skal ha 2 filer, men har 1'],
    ['a line too many', () => [written('1.json', head(1, 1, 1), empty, empty)], 'linje 3'],
    ['cut in the middle of a line', () => [written('1.json', head(1, 1, 1), empty.slice(0, 12))], 'linje 2'],
    [
      'an amount that somebody has written',
      () => [written('1.json', head(1, 1, 1), '{"file":"a","claims":[{}],"away":[]}')],
      'linje 2',
    ],
    ['of another version', () => [written('1.json', head(1, 1, 0, '9.9.9'))], 'laget med Krav 9.9.9'],
    ['no part at all', () => [written('1.json', 'hei')], 'ikke en del av en oversikt'],
    ['not there', () => [at('borte.json')], 'Finner ikke filen'],
  ])('refuses to put together: %s', (_why, parts, said) => {
    const { status, stderr } = overview(...parts(), '--merge', '--out', at('skal-ikke-bli.xlsx'));
    expect(stderr).toContain(said);
    expect(status).toBe(2);
    expect(filesIn(folder)).not.toContain('skal-ikke-bli.xlsx');
  });

  it.each<readonly [string, () => string[], string]>([
    ['nothing named', () => [], 'Oppgi en mappe'],
    ['an empty folder', () => [join(claims, 'tom')], 'Fant ingen arbeidsbøker.'],
    ['a folder that is not there', () => [at('nei')], 'Finner ikke filen'],
    ['over a file that is there', () => [claims, '--out', join(claims, 'nemnd.xlsx')], 'finnes fra før'],
    ['no such part', () => [claims, '--shard', '3/2'], '«3/2» er ikke en del'],
    ['no threads', () => [claims, '--jobs', '0'], '«0» er ikke et antall'],
    ['a part of what is put together', () => [claims, '--merge', '--shard', '1/2'], 'ikke brukes sammen'],
  ])('refuses: %s', (_why, args, said) => {
    const { status, stderr } = overview(...args());
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});

/** A workbook with nothing but a register of trips. */
async function register(...trips: readonly (readonly [name: string, from: string, to: string])[]): Promise<Uint8Array> {
  const book = XlsxWorkbook.blank();
  const cells = [
    ['Navn', 'Avreise', 'Hjemkomst', ...Object.values(checklist.trips.columns).slice(3)],
    ...trips,
  ].flatMap((row, at) => row.map((value, index) => ({ row: at + 1, column: index + 1, value })));
  await book.apply([
    { edit: 'addSheet', name: 'Reiseregister', columnWidths: [20, 12, 12], frozenRows: 1 },
    { edit: 'setCells', sheet: 'Reiseregister', cells },
  ]);
  return book.toBytes();
}
