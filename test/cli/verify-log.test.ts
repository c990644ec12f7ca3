import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetContent } from '../../src/timesheet/table';
import type { CellInput, Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { madeWorkbook } from './made-workbook';
import { krav, temporaryFolder } from './run';

/** Columns of the log and of what is kept, 1 for A. */
const LOG = { number: 1, at: 2, claim: 3, version: 4, step: 5, from: 6, to: 7, name: 8, role: 9, reason: 10, text: 11 };
const [CELLS, AMOUNT, CONTENT, PREVIOUS, HASH] = [12, 13, 14, 15, 16];
/** The first row of records on both sheets. */
const FIRST = 5;

type Change = (book: XlsxWorkbook) => Promise<void>;

const put =
  (sheet: string, ...cells: readonly (readonly [row: number, column: number, value: CellInput])[]): Change =>
  (book) =>
    book.apply([{ edit: 'setCells', sheet, cells: cells.map(([row, column, value]) => ({ row, column, value })) }]);

async function cellsOf(book: XlsxWorkbook, sheet: string): Promise<SheetContent> {
  return book.content(sheet);
}

async function rowOf(book: XlsxWorkbook, sheet: string, row: number): Promise<Map<number, CellInput>> {
  for (const one of (await cellsOf(book, sheet)).rows)
    if (one.number === row) return new Map(one.cells.map(({ column, value }) => [column, value]));
  return new Map();
}

/** What stands in one row, written into another: "" where there is nothing. */
async function copied(from: XlsxWorkbook, sheet: string, source: number, target: number) {
  const values = await rowOf(from, sheet, source);
  const cells = Array.from({ length: HASH }, (_, index) => ({
    row: target,
    column: index + 1,
    value: values.get(index + 1) ?? null,
  }));
  const edit: Edit = { edit: 'setCells', sheet, cells };
  return edit;
}

const log = (...cells: readonly (readonly [number, number, CellInput])[]): Change => put('Kravlogg', ...cells);

const rowGone =
  (sheet: string, row: number): Change =>
  async (book) => {
    const cells = Array.from({ length: HASH }, (_, index) => ({ row, column: index + 1, value: null }));
    await book.apply([{ edit: 'setCells', sheet, cells }]);
  };

const settingRow = async (book: XlsxWorkbook, label: string): Promise<number> => {
  for (const { number, cells } of (await cellsOf(book, 'Innstillinger')).rows)
    if (cells.some(({ value }) => value === label)) return number;
  throw new Error(`no setting ${label}`);
};

const setting =
  (label: string, value: CellInput): Change =>
  async (book) =>
    put('Innstillinger', [await settingRow(book, label), 2, value])(book);

/** Of the timesheet: row 2 is the first day. */
const hours = (...cells: readonly (readonly [number, number, CellInput])[]): Change => put('Timeliste', ...cells);

describe('krav verify FILE.xlsx', () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const step = (name: string, file: string, who: string, time: string, ...more: string[]) =>
    krav(name, at(file), '--name', who, '--time', time, '--today', '2024-05-02', '--lang', 'nb', ...more);
  let other: XlsxWorkbook;
  const open = (name: string) => XlsxWorkbook.open(new Uint8Array(readFileSync(at(name))));

  beforeAll(async () => {
    const settings = [
      ['Felt', 'Verdi'],
      ['Hvem krever', 'medlem'],
      ['Reglement', 'vestland-provenemnd'],
      ['Medlem: navn', 'Test Testesen'],
      ['Medlem: gateadresse', 'Prøvegata 1'],
      ['Medlem: postnummer', '6800'],
      ['Medlem: poststed', 'Førde'],
      ['Medlem: kontonummer', '12345678903'],
      ['Timelønn', 300],
      ['Dokumentasjon', 'timeskjema, trekk i lønn'],
      ['Protokollen signert', '2024-04-20'],
    ];
    const sheet = [
      ['Dato', 'Fra', 'Til', 'Oppdrag'],
      ['2024-04-08', '08:00', '12:00', 'Befaring'],
      ['2024-04-09', '08:00', '11:00', 'Befaring'],
      ['2024-04-10', '09:00', '11:00', 'Befaring'],
    ];
    const roles = [
      ['Navn', 'Rolle', 'Enhet', 'Krav fra'],
      ['Per Attestant', 'attestant', '', 'alle'],
      ['Line Leder', 'anviser', '', 'alle'],
    ];
    const sheets = { Innstillinger: settings, Timeliste: sheet, Roller: roles };
    await madeWorkbook(at('god.xlsx'), sheets);
    await madeWorkbook(at('annen.xlsx'), sheets);
    for (const [file, clock] of [
      ['god.xlsx', '10:00'],
      ['annen.xlsx', '10:30'],
    ] as const) {
      const steps = [
        step('submit', file, 'Test Testesen', `2024-05-02T${clock}`),
        step(
          'return',
          file,
          'Per Attestant',
          '2024-05-02T11:00',
          '--reason',
          'feil timer eller dager',
          '--text',
          'Sjekk den 10.',
        ),
        step('submit', file, 'Test Testesen', '2024-05-02T12:00'),
        step('attest', file, 'Per Attestant', '2024-05-02T13:00'),
        step('approve', file, 'Line Leder', '2024-05-02T14:00'),
      ];
      expect(steps.map(({ status, stdout, stderr }) => (status === 0 ? '' : stdout + stderr))).toEqual(
        steps.map(() => ''),
      );
    }
    other = open('annen.xlsx');
  }, 60_000);

  /** What is done to the workbook -> the gravest that verify must say. Rows of the log are 5 to 9: sent, returned, sent, attested, approved. */
  const MANIPULATIONS: readonly (readonly [string, Change, string])[] = [
    ['an hour more in the attested sheet', hours([2, 3, '13:00']), 'changed/after-attestation'],
    ['another day in the attested sheet', hours([3, 1, '2024-04-11']), 'changed/after-attestation'],
    [
      'a row added to the attested sheet',
      hours([5, 1, '2024-04-12'], [5, 2, '08:00'], [5, 3, '10:00'], [5, 4, 'Befaring']),
      'changed/after-attestation',
    ],
    [
      'a row taken out of the attested sheet',
      hours([4, 1, null], [4, 2, null], [4, 3, null], [4, 4, null]),
      'changed/after-attestation',
    ],
    ['another activity', hours([2, 4, 'Gjennomføring']), 'changed/after-attestation'],
    ['another wage', setting('Timelønn', 301), 'changed/after-attestation'],
    ['another bank account', setting('Medlem: kontonummer', '86011117947'), 'changed/after-attestation'],
    ['another claimant', setting('Medlem: navn', 'Noen Andre'), 'changed/after-attestation'],
    ['the amount in the log', log([FIRST + 4, AMOUNT, 99999]), 'log/row-changed'],
    ['the name of who attested', log([FIRST + 3, LOG.name, 'Noen Andre']), 'log/row-changed'],
    ['the role of who attested', log([FIRST + 3, LOG.role, 'lønn']), 'log/row-changed'],
    ['the time of a step', log([FIRST, LOG.at, '2024-04-02T10:00']), 'log/row-changed'],
    ['the version of a step', log([FIRST + 2, LOG.version, 1]), 'log/row-changed'],
    ['the status that a step led to', log([FIRST + 1, LOG.to, 'anvist']), 'log/row-changed'],
    ['the reason of a return', log([FIRST + 1, LOG.reason, 'annet']), 'log/row-changed'],
    ['the text of a return', log([FIRST + 1, LOG.text, 'Alt i orden']), 'log/row-changed'],
    ['the cells of a return', log([FIRST + 1, CELLS, 'Timeliste!A1']), 'log/row-changed'],
    ['the claim number of a step', log([FIRST + 4, LOG.claim, '2024-009']), 'log/row-changed'],
    ['the fingerprint of the claim', log([FIRST + 4, CONTENT, 'a'.repeat(64)]), 'log/row-changed'],
    ['the fingerprint of the row before', log([FIRST + 2, PREVIOUS, 'a'.repeat(64)]), 'log/row-changed'],
    ['the fingerprint of the row itself', log([FIRST + 1, HASH, 'a'.repeat(64)]), 'log/row-changed'],
    ['a step that is no step', log([FIRST + 1, LOG.step, 'sett på']), 'log/row-unreadable'],
    ['a number that is none', log([FIRST, LOG.number, 'en']), 'log/row-unreadable'],
    ['the first row is gone', rowGone('Kravlogg', FIRST), 'log/row-missing'],
    ['a row in the middle is gone', rowGone('Kravlogg', FIRST + 1), 'log/row-missing'],
    ['the last row is gone', rowGone('Kravlogg', FIRST + 4), 'log/end-gone'],
    [
      'the whole log is gone',
      async (book) => {
        for (let row = FIRST; row < FIRST + 5; row++) await rowGone('Kravlogg', row)(book);
      },
      'log/end-gone',
    ],
    [
      'two rows have changed places',
      async (book) =>
        book.apply([
          await copied(book, 'Kravlogg', FIRST + 1, FIRST + 2),
          await copied(book, 'Kravlogg', FIRST + 2, FIRST + 1),
        ]),
      'log/row-moved',
    ],
    [
      'a row stands twice',
      async (book) => book.apply([await copied(book, 'Kravlogg', FIRST + 4, FIRST + 5)]),
      'log/row-doubled',
    ],
    [
      'a row of another workbook in the place of one',
      async (book) => book.apply([await copied(other, 'Kravlogg', FIRST + 3, FIRST + 3)]),
      'log/row-foreign',
    ],
    [
      'a row of another workbook below the last',
      async (book) => book.apply([await copied(other, 'Kravlogg', FIRST + 4, FIRST + 5)]),
      'log/row-foreign',
    ],
    [
      'what was sent is rewritten',
      put('Kravinnhold', [FIRST + 8, 6, '{"wage.hourlyOre":"99900"}']),
      'log/content-changed',
    ],
    ['a part of what was sent is gone', rowGone('Kravinnhold', FIRST + 5), 'log/content-changed'],
    ['where the log ends is taken out', setting('Kravlogg: siste rad', null), 'log/end-missing'],
    ['where the log ends is rewritten', setting('Kravlogg: siste rad', `5 ${'b'.repeat(64)}`), 'log/end-gone'],
  ];

  const found = new Map<string, readonly string[]>();
  beforeAll(async () => {
    const files = MANIPULATIONS.map((_, index) => at(`${index}.xlsx`));
    for (const [index, [, change]] of MANIPULATIONS.entries()) {
      const book = open('god.xlsx');
      await change(book);
      writeFileSync(files[index] as string, book.toBytes());
    }
    const { stdout, status } = krav('verify', at('god.xlsx'), ...files, '--json', '--today', '2024-05-03');
    expect(status).toBe(1);
    for (const line of stdout.trim().split('\n')) {
      const { file, issues } = JSON.parse(line) as { file: string; issues: { code: string }[] };
      found.set(
        file,
        issues.map(({ code }) => code),
      );
    }
  }, 60_000);

  it('says nothing of a workbook that nobody has touched', () => {
    expect(found.get(at('god.xlsx'))).toEqual([]);
  });

  it.each(MANIPULATIONS.map(([name, , code], index) => [name, code, index] as const))('%s', (_, code, index) => {
    expect(found.get(at(`${index}.xlsx`))).toContain(code);
  });

  it.each<readonly [string, Change, readonly string[]]>([
    [
      'rows that are sorted',
      async (book) => book.apply([await copied(book, 'Timeliste', 2, 4), await copied(book, 'Timeliste', 4, 2)]),
      [],
    ],
    ['a note in a column that no claim reads', hours([1, 6, 'Husk'], [2, 6, 'ringt']), []],
    ['the workbook under another name', async () => undefined, []],
  ])('%s break no seal', async (name, change, codes) => {
    const book = open('god.xlsx');
    await change(book);
    const file = at(`${name}.xlsx`);
    writeFileSync(file, book.toBytes());
    const { stdout, status } = krav('verify', file, '--json', '--today', '2024-05-03');
    expect((JSON.parse(stdout) as { issues: { code: string }[] }).issues.map(({ code }) => code)).toEqual(codes);
    expect(status).toBe(0);
  });

  it('says which cells have changed, in words', async () => {
    const book = open('god.xlsx');
    await hours([2, 3, '13:00'])(book);
    await setting('Timelønn', 301)(book);
    writeFileSync(at('endret.xlsx'), book.toBytes());
    const { stdout } = krav('verify', at('endret.xlsx'), '--today', '2024-05-03', '--lang', 'nb');
    expect(stdout).toContain('Timeliste, rad 2: Til er endret fra «12:00» til «13:00».');
    expect(stdout).toContain('Innstillinger: Timelønn er endret fra «300,00» til «301,00».');
  });
});
