import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { claimFileSchema } from '../../src/claim/claim-file-schema';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { claimIn, EXAMPLES, filesIn, krav, temporaryFolder } from './run';

const example = (name: string): string => join(EXAMPLES, `${name}.xlsx`);
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('claim', () => {
  const folder = temporaryFolder();

  it.each([
    // why                                             example         today         exit  papers
    [
      'an employer’s month, all in order',
      'arbeidsgiver',
      '2024-04-02',
      0,
      [
        'ehf-2024-0042.xml',
        'folgjebrev-2024-0042.eml',
        'folgjebrev-2024-0042.pdf',
        'refusjonskrav-2024-0042.pdf',
        'spesifikasjon-2024-0042.pdf',
      ],
    ],
    ['a member with fees and leisure', 'medlem', '2024-04-02', 0, ['kravoversyn-2024-03-11.pdf']],
    [
      'a sheet as people make them',
      'rotete',
      '2024-05-02',
      0,
      [
        'ehf-2024-0043.xml',
        'folgjebrev-2024-0043.eml',
        'folgjebrev-2024-0043.pdf',
        'refusjonskrav-2024-0043.pdf',
        'spesifikasjon-2024-0043.pdf',
      ],
    ],
    ['mistakes of many kinds: no paper is written', 'feil', '2025-01-02', 1, []],
  ] as const)('%s', (_why, name, today, status, papers) => {
    const out = join(folder, name);
    const before = hash(example(name));
    const ran = krav('claim', example(name), '--today', today, '--out', out);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status, stderr: '' });
    expect(filesIn(out)).toEqual([...papers, 'claim.json'].sort());
    expect(claimIn(out)).toEqual(JSON.parse(readFileSync(join(EXAMPLES, `${name}.claim.json`), 'utf8')));
    expect(claimFileSchema.safeParse(claimIn(out)).error).toBeUndefined();
    expect(hash(example(name))).toBe(before);
  });

  it('the mistakes are of at least 25 different kinds, each with a whole sentence', () => {
    const { issues } = claimIn(join(folder, 'feil'));
    expect(
      new Set(issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).size,
    ).toBeGreaterThanOrEqual(25);
    expect(issues.filter(({ text }) => !/[.?!)]$/.test(text))).toEqual([]);
  });

  it('two runs give the same bytes', () => {
    const [one, two] = [join(folder, 'arbeidsgiver'), join(folder, 'two')];
    krav('claim', example('arbeidsgiver'), '--today', '2024-04-02', '--out', two);
    expect(filesIn(two)).toHaveLength(6);
    expect(filesIn(one).map((name) => hash(join(one, name)))).toEqual(
      filesIn(two).map((name) => hash(join(two, name))),
    );
  });

  it('every line adds up: raw − cut = amount, components = raw, lines = total', () => {
    const { claim } = claimIn(join(folder, 'arbeidsgiver'));
    const lines = claim?.lines ?? [];
    expect(lines).toHaveLength(6);
    for (const { rawOre, cutOre, amountOre, components } of lines) {
      expect((rawOre ?? 0) - (cutOre ?? 0)).toBe(amountOre);
      expect(components.reduce((sum, part) => sum + part.amountOre, 0)).toBe(rawOre);
    }
    expect(lines.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0)).toBe(claim?.totals.amountOre);
  });

  it.each([
    ['nb', 'refusjonskrav-2024-0042.pdf', 'Krav i alt'],
    ['nn', 'refusjonskrav-2024-0042.pdf', 'Krav i alt'],
    ['en', 'refund-claim-2024-0042.pdf', 'Claim in all'],
  ])('papers and words in %s', (language, paper, words) => {
    const out = join(folder, `lang-${language}`);
    const ran = krav('claim', example('arbeidsgiver'), '--today', '2024-04-02', '--lang', language, '--out', out);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain(words);
    expect(filesIn(out)).toContain(paper);
  });

  it('the text from a cell is escaped in the e-invoice, and nothing of it runs', () => {
    const settings = join(folder, 'hostile.json');
    writeFileSync(settings, JSON.stringify({ claimant: { name: '=cmd|"/c" & <script>alert(1)</script>' } }));
    const out = join(folder, 'hostile');
    expect(
      krav('claim', example('arbeidsgiver'), '--settings', settings, '--today', '2024-04-02', '--out', out).status,
    ).toBe(0);
    const xml = readFileSync(join(out, 'ehf-2024-0042.xml'), 'utf8');
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toContain('<script>');
  });

  it('a settings file goes before the workbook, with nested or dotted keys', () => {
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ wage: { hourly: 100 }, 'invoice.number': 'A/1' }));
    const out = join(folder, 'settings');
    expect(
      krav('claim', example('arbeidsgiver'), '--settings', settings, '--today', '2024-04-02', '--out', out).status,
    ).toBe(0);
    expect(claimIn(out).claim?.lines[0]?.rateOre).toBe(10_000);
    expect(filesIn(out)).toContain('refusjonskrav-A-1.pdf');
  });

  it('--map says which column is which, and the workbook remembers it', async () => {
    const file = join(folder, 'kolonnar.xlsx');
    const settings = join(EXAMPLES, 'arbeidsgiver.xlsx');
    const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(settings)));
    const header = ['Når', 'A', 'B'].map((value, index) => ({ row: 1, column: index + 1, value }));
    const cells = [
      { row: 2, column: 1, value: '04.03.2024' },
      { row: 2, column: 2, value: '08:00' },
      { row: 2, column: 3, value: '12:00' },
    ];
    await workbook.apply([
      { edit: 'addSheet', name: 'Vårt ark' },
      { edit: 'setCells', sheet: 'Vårt ark', cells: [...header, ...cells] },
    ]);
    writeFileSync(file, workbook.toBytes());
    const args = ['claim', file, '--sheet', 'Vårt ark', '--today', '2024-04-02'];
    expect(krav(...args, '--out', join(folder, 'map-0')).status).toBe(1);
    const mapped = krav(...args, '--map', 'Dato=A,Frå=B,Til=C', '--out', join(folder, 'map-1'));
    expect(mapped).toMatchObject({ status: 0, stderr: '' });
    expect(claimIn(join(folder, 'map-1')).claim?.totals.minutes).toBe(240);
    expect(krav(...args, '--out', join(folder, 'map-2')).status).toBe(0);
    expect(claimIn(join(folder, 'map-2'))).toEqual(claimIn(join(folder, 'map-1')));
    // The rest of the file is as it was.
    const [before, after] = [unzipSync(readFileSync(settings)), unzipSync(readFileSync(file))];
    expect(Object.keys(before).filter((name) => name.startsWith('xl/tables/') && !after[name])).toEqual([]);
  });

  it.each([
    ['VAT on a refund of wage', { invoice: { vatPercent: 25 } }, 'vat/not-allowed-on-wage-refund'],
    ['the price to customers', { wage: { customerRate: 1250 } }, 'customer-price/not-allowed'],
    [
      'an organisation number with a wrong digit',
      { employer: { organisationNumber: '987654326' } },
      'setting/not-an-organisation-number',
    ],
    ['an invoice after the year', { invoice: { date: '2025-01-01' } }, 'after/calendar-year'],
    ['a day that the member claims', { claimedElsewhere: ['2024-03-11'] }, 'double-claim/member-and-employer'],
  ])('refused, no paper is written: %s', (name, settings, code) => {
    const file = join(folder, 'refused.json');
    writeFileSync(file, JSON.stringify(settings));
    const out = join(folder, name);
    const ran = krav('claim', example('arbeidsgiver'), '--settings', file, '--today', '2025-01-01', '--out', out);
    expect(ran.status).toBe(1);
    expect(filesIn(out)).toEqual(['claim.json']);
    expect(claimIn(out).issues.map((found) => found.code)).toContain(code);
  });

  it('a credit note names the invoice it corrects', () => {
    const settings = join(folder, 'credit.json');
    writeFileSync(
      settings,
      JSON.stringify({ invoice: { number: '2024-0050', credits: { number: '2024-0042', date: '2024-04-02' } } }),
    );
    const out = join(folder, 'credit');
    expect(
      krav('claim', example('arbeidsgiver'), '--settings', settings, '--today', '2024-04-05', '--out', out).status,
    ).toBe(0);
    expect(filesIn(out)).toContain('kreditnota-2024-0050.pdf');
    expect(readFileSync(join(out, 'ehf-2024-0050.xml'), 'utf8')).toContain('<CreditNote');
  });

  it('a row without a needed setting stands with its day and minutes', () => {
    const settings = join(folder, 'none.json');
    const file = join(folder, 'utan-loen.xlsx');
    expect(krav('new', file).status).toBe(0);
    writeFileSync(settings, JSON.stringify({ route: 'employer', protocolSignedOn: '2024-03-27' }));
    const out = join(folder, 'none');
    const ran = krav(
      'claim',
      example('rotete'),
      '--sheet',
      'Mars',
      '--settings',
      settings,
      '--today',
      '2024-05-02',
      '--out',
      out,
    );
    expect(ran.status).toBe(0);
    expect(claimIn(out).claim?.lines.map(({ day, minutes }) => [day, minutes])).toContainEqual(['2024-03-04', 450]);
  });
});
