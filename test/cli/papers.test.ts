import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FILE_WORDS } from '../../src/text/file-words';
import { madeWorkbook } from './made-workbook';
import { EXAMPLES, filesIn, krav, kravProcess, temporaryFolder } from './run';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const example = (name: string): string => join(EXAMPLES, `${name}.xlsx`);

/** Example, the day it is claimed on, and its papers. */
const MADE: readonly (readonly [example: string, today: string, papers: readonly string[]])[] = [
  [
    'arbeidsgiver',
    '2024-04-02',
    [
      'ehf-2024-0042.xml',
      'folgebrev-2024-0042.eml',
      'folgebrev-2024-0042.pdf',
      'kravpakke-2024-0042.zip',
      'refusjonskrav-2024-0042.pdf',
      'spesifikasjon-2024-0042.pdf',
    ],
  ],
  [
    'medlem',
    '2024-03-25',
    [
      'foringsliste-2024-03-11.csv',
      'foringsliste-2024-03-11.pdf',
      'foringsliste-2024-03-11.xlsx',
      'fritidstimer-2024-03-11.pdf',
      'honoraroppgave-2024-03-11.pdf',
      'kravoversikt-2024-03-11.pdf',
      'kravpakke-2024-03-11.zip',
      'signaturskjema-2024-03-11.pdf',
      'timeskjema-2024-03-11.pdf',
    ],
  ],
  [
    'folkevalgt',
    '2023-09-20',
    [
      'foringsliste-2023-09-14.csv',
      'foringsliste-2023-09-14.pdf',
      'foringsliste-2023-09-14.xlsx',
      'kjorebok-2023-09-14.pdf',
      'kravoversikt-2023-09-14.pdf',
      'kravpakke-2023-09-14.zip',
      'mote-2023-09-14-2.pdf',
      'mote-2023-09-14.pdf',
    ],
  ],
  [
    'reise',
    '2026-10-20',
    [
      'foringsliste-2026-10-12.csv',
      'foringsliste-2026-10-12.pdf',
      'foringsliste-2026-10-12.xlsx',
      'kjorebok-2026-10-12.pdf',
      'kravoversikt-2026-10-12.pdf',
      'kravpakke-2026-10-12.zip',
      'reiseregning-2026-10-12.pdf',
    ],
  ],
  [
    'kreditnota',
    '2024-04-15',
    [
      'ehf-2024-0050.xml',
      'folgebrev-2024-0050.eml',
      'folgebrev-2024-0050.pdf',
      'kravpakke-2024-0050.zip',
      'kreditnota-2024-0050.pdf',
      'spesifikasjon-2024-0050.pdf',
    ],
  ],
  [
    'ulegitimert',
    '2023-09-20',
    [
      'egenerklaering-2023-09-14.pdf',
      'foringsliste-2023-09-14.csv',
      'foringsliste-2023-09-14.pdf',
      'foringsliste-2023-09-14.xlsx',
      'kravoversikt-2023-09-14.pdf',
      'kravpakke-2023-09-14.zip',
      'mote-2023-09-14.pdf',
    ],
  ],
  [
    'stottekontakt',
    '2026-10-01',
    [
      'foringsliste-2026-09-03.csv',
      'foringsliste-2026-09-03.pdf',
      'foringsliste-2026-09-03.xlsx',
      'kjorebok-2026-09-03.pdf',
      'kravoversikt-2026-09-03.pdf',
      'kravpakke-2026-09-03.zip',
      'stottekontakt-2026-09-03.pdf',
    ],
  ],
  [
    'overnatting',
    '2024-05-21',
    [
      'bestilling-2024-05-13.eml',
      'foringsliste-2024-05-13.csv',
      'foringsliste-2024-05-13.pdf',
      'foringsliste-2024-05-13.xlsx',
      'honoraroppgave-2024-05-13.pdf',
      'kjorebok-2024-05-13.pdf',
      'kravoversikt-2024-05-13.pdf',
      'kravpakke-2024-05-13.zip',
      'reiseregning-2024-05-13.pdf',
    ],
  ],
];

/** What the names begin with that no paper of one claim has: what is made of a paper, and a whole board's. */
const OTHERS: readonly string[] = ['draft', 'signed', 'marked', 'everyone', 'people'];

describe('papers', () => {
  const folder = temporaryFolder();

  it.each(MADE)('of %s, and its bundle is in order', (name, today, expected) => {
    const out = join(folder, name);
    const { status } = krav('papers', example(name), '--today', today, '--out', out, '--lang', 'nb');
    expect({ status, files: filesIn(out) }).toEqual({ status: 0, files: expected });
    const bundle = expected.find((file) => file.endsWith('.zip')) ?? '';
    const verified = krav('verify', join(out, bundle), '--lang', 'nb');
    expect(verified.stdout).toContain('Pakken er i orden');
    expect(verified.status).toBe(0);
  });

  it('the examples make every paper that there is', () => {
    const stems = new Set(MADE.flatMap(([, , files]) => files.map((file) => file.split('-')[0])));
    const papers = Object.entries(FILE_WORDS.nb).filter(([id]) => !OTHERS.includes(id));
    expect(papers.filter(([, stem]) => !stems.has(stem))).toEqual([]);
  });

  it('are the same bytes wherever the machine stands', () => {
    const here = join(folder, 'reise');
    const elsewhere = ['Europe/Oslo', 'Pacific/Auckland'].map((zone) => {
      const out = join(folder, zone.replace('/', '-'));
      kravProcess({ TZ: zone }, 'papers', example('reise'), '--today', '2026-10-20', '--out', out, '--lang', 'nb');
      return out;
    });
    const made = [here, ...elsewhere].map((out) =>
      filesIn(out).map((name) => `${name} ${sha256(readFileSync(join(out, name)))}`),
    );
    expect(made[0]).toHaveLength(7);
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });

  it('a claim with errors makes none', () => {
    const out = join(folder, 'wrong');
    const { status, stdout } = krav('papers', example('feil'), '--today', '2024-04-02', '--out', out, '--lang', 'nb');
    expect({ status, files: filesIn(out) }).toEqual({ status: 1, files: [] });
    expect(stdout).toContain('Ingen papirer er laget.');
  });
});

describe('verify', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'medlem');
  let files: Record<string, Uint8Array>;
  beforeAll(() => {
    krav('papers', example('medlem'), '--today', '2024-03-25', '--out', out, '--lang', 'nb');
    files = unzipSync(new Uint8Array(readFileSync(join(out, 'kravpakke-2024-03-11.zip'))));
  });

  type Files = Record<string, Uint8Array>;
  const verify = (name: string, bytes: Uint8Array) => {
    const path = join(folder, `${name.replace(/\W+/g, '-')}.zip`);
    writeFileSync(path, bytes);
    return krav('verify', path, '--lang', 'nb');
  };
  const changed = (path: string): Files => {
    const bytes = Uint8Array.from(files[path] ?? []);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return { ...files, [path]: bytes };
  };
  /** As somebody would who knows of the index: the hashes are made to fit. */
  const rehashed = (path: string, edit: (text: string) => string): Files => {
    const bytes = strToU8(edit(strFromU8(files[path] ?? new Uint8Array())));
    const index = JSON.parse(strFromU8(files['index.json'] ?? new Uint8Array())) as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    for (const one of index.files)
      if (one.path === path) Object.assign(one, { bytes: bytes.length, sha256: sha256(bytes) });
    return { ...files, [path]: bytes, 'index.json': strToU8(JSON.stringify(index)) };
  };

  it('refuses a bundle with one byte changed, in any file, and names it', () => {
    for (const path of ['claim.json', 'input.json', 'regulations/norge.json', 'papers/timeskjema-2024-03-11.pdf']) {
      const { status, stdout } = verify(`changed-${path}`, zipSync(changed(path)));
      expect({ status, path, names: stdout.includes(`Endret: ${path}`) }).toEqual({ status: 1, path, names: true });
    }
  });

  it.each<[string, () => Files, string]>([
    // why, the files, what is said
    [
      'a file taken away',
      () => Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'claim.json')),
      'Borte: claim.json',
    ],
    ['a file put in', () => ({ ...files, 'papers/ekstra.pdf': strToU8('x') }), 'Lagt til: papers/ekstra.pdf'],
    [
      'an amount changed, with its hash',
      () => rehashed('claim.json', (text) => text.replace('"amountOre": 336000', '"amountOre": 336001')),
      'Kravet blir et annet når det regnes ut på nytt: lines.1.amountOre er 336001, men blir 336000.',
    ],
    [
      'hours changed, with their hash',
      () => rehashed('input.json', (text) => text.replace('"minutes": 450', '"minutes": 480')),
      'Kravet blir et annet når det regnes ut på nytt',
    ],
    [
      'a rule changed, with its hash',
      () => rehashed('regulations/vestland-provenemnd.json', (text) => text.replace('"value": 244', '"value": 344')),
      'Reglene i pakken er ikke Kravs egne: vestland-provenemnd.',
    ],
    [
      'a paper changed, with its hash',
      () =>
        rehashed('papers/foringsliste-2024-03-11.csv', (text) =>
          text.replace('5 200', '9 200').replace('5\u00a0200', '9\u00a0200'),
        ),
      'Papiret blir et annet når det lages på nytt: foringsliste-2024-03-11.csv',
    ],
    ['input that is none', () => rehashed('input.json', () => '{}'), 'Kravet kan ikke regnes ut på nytt'],
  ])('refuses %s', (why, made, sentence) => {
    const { status, stdout } = verify(why, zipSync(made()));
    expect(stdout).toContain(sentence);
    expect(status).toBe(1);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['text', () => strToU8('hei'), 'er ikke en kravpakke'],
    ['empty', () => new Uint8Array(0), 'er ikke en kravpakke'],
    ['a workbook', () => new Uint8Array(readFileSync(example('medlem'))), 'mangler index.json'],
    ['an index that is none', () => zipSync({ 'index.json': strToU8('{') }), 'mangler index.json'],
  ])('is clear about %s', (why, made, sentence) => {
    const { status, stderr } = verify(`no-${why}`, made());
    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });

  it('has nothing of other people, and no birth date that the payer does not ask for', async () => {
    const file = await madeWorkbook(join(folder, 'privat.xlsx'), {
      Innstillinger: [
        ['Felt', 'Verdi'],
        ['Hvem krever', 'medlem'],
        ['Medlem: navn', 'Kari Nordmann'],
        ['Protokollen signert', '20.03.2024'],
      ],
      Honorar: [
        ['Dato', 'Type', 'Antall', 'Kandidater', 'Fødselsdato'],
        ['11.03.2024', 'Prøvehonorar leiar', 1, 'Kandidat A', '17.05.1999'],
      ],
      Timeliste: [
        ['Dato', 'Fra', 'Til', 'Fritid', 'Navn'],
        ['16.03.2024', '10:00', '12:00', 'Feriedag', 'Kari Nordmann'],
        ['16.03.2024', '10:00', '12:00', 'Feriedag', 'Per Annen'],
      ],
    });
    const target = join(folder, 'privat');
    krav('papers', file, '--today', '2024-03-25', '--out', target, '--lang', 'nb');
    const bundle = filesIn(target).find((name) => name.endsWith('.zip')) ?? '';
    const all = Object.values(unzipSync(new Uint8Array(readFileSync(join(target, bundle))))).map((one) =>
      Buffer.from(one).toString('latin1'),
    );
    expect(all.filter((text) => /Per Annen|1999-05-17|17\.05\.1999/.test(text))).toEqual([]);
    expect(krav('verify', join(target, bundle)).status).toBe(0);
  });
});
