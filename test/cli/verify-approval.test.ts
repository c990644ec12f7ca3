import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { EXAMPLES, krav, temporaryFolder } from './run';

type Files = Readonly<Record<string, Uint8Array>>;
type Json = Record<string, unknown>;

const APPROVAL = 'approval/approval.json';

/** As somebody would who knows of the index: the hash is made to fit. */
function rehashed(files: Files, path: string, bytes: Uint8Array): Files {
  const index = JSON.parse(strFromU8(files['index.json'] ?? new Uint8Array())) as { files: Json[] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  for (const one of index.files) if (one['path'] === path) Object.assign(one, { bytes: bytes.length, sha256 });
  return { ...files, [path]: bytes, 'index.json': strToU8(JSON.stringify(index)) };
}

interface Stated {
  lines: { row: Json | null; sealed?: Json }[];
  kept: { part: { values: Record<string, string> } }[];
  rows: { values: Record<string, string> }[];
  assigned: Json[];
  checks: { outcome: string }[];
  issues: Json[];
}

const edited =
  (edit: (stated: Stated) => void) =>
  (files: Files): Files => {
    const stated = JSON.parse(strFromU8(files[APPROVAL] ?? new Uint8Array())) as Stated;
    edit(stated);
    return rehashed(files, APPROVAL, strToU8(JSON.stringify(stated)));
  };

/** As whoever begins a new claim in the same workbook does. */
async function withoutNumber(path: string): Promise<void> {
  const book = XlsxWorkbook.open(new Uint8Array(readFileSync(path)));
  for (const { name } of book.sheets)
    for (const { number: row, cells } of (await book.content(name)).rows)
      for (const { column, value } of cells)
        if (value === '2024-001' && cells.length === 2)
          await book.apply([{ edit: 'setCells', sheet: name, cells: [{ row, column, value: null }] }]);
  writeFileSync(path, book.toBytes());
}

/** Rows 0 and 1 are of the first claim in the workbook; the bundle is of the second. */
const MANIPULATIONS: readonly (readonly [why: string, change: (files: Files) => Files, said: string])[] = [
  [
    'another has attested',
    edited(({ lines }) => Object.assign(lines[3]?.row ?? {}, { name: 'Ola' })),
    'Rad nr. 4 i kravloggen er endret etter at den ble skrevet.',
  ],
  [
    'an earlier time',
    edited(({ lines }) => Object.assign(lines[2]?.row ?? {}, { at: '2024-03-01T09:00' })),
    'Rad nr. 3 i kravloggen er endret etter at den ble skrevet.',
  ],
  ['the attestation taken out of the log', edited(({ lines }) => void lines.splice(3, 1)), 'er borte eller byttet ut'],
  ['a sealed row taken out', edited(({ lines }) => void lines.splice(1, 1)), 'Rad nr. 2 mangler i kravloggen.'],
  [
    'a sealed row changed',
    edited(({ lines }) => Object.assign(lines[1]?.sealed ?? {}, { hash: '0'.repeat(64) })),
    'kravloggen',
  ],
  [
    'what was sent, changed',
    edited(({ kept }) => {
      const values = kept.find(({ part }) => part.values['day'])?.part.values ?? {};
      values['day'] = '2024-03-12';
    }),
    'versjon 1',
  ],
  [
    'a row of the sheet, changed since it was attested',
    edited(({ rows }) => Object.assign(rows[0]?.values ?? {}, { day: '2024-03-12' })),
    'endret',
  ],
  [
    'a control turned from one outcome to another',
    edited(({ checks }) => Object.assign(checks[0] ?? {}, { outcome: 'good' })),
    'Sjekklisten eller loggen blir annerledes når de lages på nytt: checks.0.outcome er "good"',
  ],
  [
    'the page with the checklist, changed',
    (files) => {
      const path = Object.keys(files).find((name) => /^approval\/sjekkliste/.test(name)) ?? '';
      return rehashed(files, path, strToU8('%PDF-1.7'));
    },
    'Papiret blir et annet når det lages på nytt: sjekkliste-2024-002.pdf',
  ],
  [
    'the log taken away, and the index mended',
    (files) => {
      const index = JSON.parse(strFromU8(files['index.json'] ?? new Uint8Array())) as { files: { path: string }[] };
      const own = index.files.filter(({ path }) => !path.startsWith('approval/'));
      const left = Object.entries(files).filter(([path]) => !path.startsWith('approval/'));
      return { ...Object.fromEntries(left), 'index.json': strToU8(JSON.stringify({ ...index, files: own })) };
    },
    'Borte: approval/approval.json',
  ],
  ['a log that is none', (files) => rehashed(files, APPROVAL, strToU8('{}')), 'Kravet kan ikke regnes ut på nytt'],
  [
    'a log with text where steps should be',
    edited((stated) => Object.assign(stated, { lines: 'ingen' })),
    'Kravet kan ikke regnes ut på nytt',
  ],
];

describe('the log and the checklist in a bundle', () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const book = at('to-krav.xlsx');
  const found = new Map<string, string>();
  let files: Files = {};

  beforeAll(async () => {
    copyFileSync(join(EXAMPLES, 'medlem.xlsx'), book);
    const step = (name: string, who: string, time: string, ...more: string[]) => {
      const { status, stdout } = krav(name, book, '--name', who, '--time', time, '--today', '2024-03-25', ...more);
      if (status !== 0) throw new Error(stdout);
    };
    step('submit', 'Kari Nordmann', '2024-03-25T09:00');
    step('return', 'Attestant Andersen', '2024-03-25T10:00', '--reason', 'annet', '--text', 'Nytt nummer');
    await withoutNumber(book);
    step('submit', 'Kari Nordmann', '2024-03-25T11:00');
    step('attest', 'Attestant Berg', '2024-03-25T12:00');
    krav('papers', book, '--today', '2024-03-26', '--out', at('papirer'), '--lang', 'nb');
    const bundle = readdirSync(at('papirer')).find((name) => name.endsWith('.zip')) ?? '';
    files = unzipSync(new Uint8Array(readFileSync(join(at('papirer'), bundle))));
    writeFileSync(at('god.zip'), zipSync(files));
    const paths = MANIPULATIONS.map(([, change], index) => {
      writeFileSync(at(`${index}.zip`), zipSync(change(files)));
      return at(`${index}.zip`);
    });
    const all = [at('god.zip'), ...paths];
    const half = all.length >> 1;
    for (const some of [all.slice(0, half), all.slice(half)]) {
      const { stdout } = krav('verify', ...some, '--json', '--lang', 'nb');
      for (const line of stdout.trim().split('\n')) {
        const { file, findings } = JSON.parse(line) as { file: string; findings: string[] };
        found.set(file, findings.join('\n'));
      }
    }
  }, 120_000);

  it('are in order where nobody has touched them', () => {
    expect(found.get(at('god.zip'))).toBe('');
  });

  it.each(MANIPULATIONS.map(([why, , said], index) => [why, said, index] as const))('show %s', (_, said, index) => {
    expect(found.get(at(`${index}.zip`))).toContain(said);
  });

  it('lie at one place in the archive, by the claim’s number', () => {
    const index = JSON.parse(strFromU8(files['index.json'] ?? new Uint8Array())) as { archive: string; claim: string };
    expect(index).toMatchObject({
      archive: '2024/Vestland-fylkeskommune/Kari-Nordmann/2024-002',
      claim: '2024-002',
    });
  });

  it('have nothing of the other claim but its place in the chain', () => {
    const { lines } = JSON.parse(strFromU8(files[APPROVAL] ?? new Uint8Array())) as Stated;
    expect(lines.map(({ row, sealed }) => [row?.['claim'] ?? null, Object.keys(sealed ?? {})])).toEqual([
      [null, ['number', 'previous', 'hash']],
      [null, ['number', 'previous', 'hash']],
      ['2024-002', []],
      ['2024-002', []],
    ]);
    expect(strFromU8(files[APPROVAL] ?? new Uint8Array())).not.toContain('Andersen');
  });
});
