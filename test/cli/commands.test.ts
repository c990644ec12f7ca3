import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { EXAMPLES, filesIn, krav, temporaryFolder } from './run';

const example = (name: string): string => join(EXAMPLES, `${name}.xlsx`);

describe('commands', () => {
  const folder = temporaryFolder();
  const put = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it.each([
    ['no command', []],
    ['an unknown command', ['krev']],
    ['an unknown option', ['claim', 'x.xlsx', '--colour', 'red']],
    ['an option without its value', ['claim', 'x.xlsx', '--out']],
    ['no file', ['claim']],
    ['a file that is not there', ['claim', 'finst-ikkje.xlsx']],
    ['a day that is no day', ['check', example('arbeidsgiver'), '--today', '2024-02-30']],
    ['a language we lack', ['check', example('arbeidsgiver'), '--lang', 'se']],
    ['a sheet that is not there', ['check', example('arbeidsgiver'), '--sheet', 'Januar']],
    ['a column map that is none', ['check', example('arbeidsgiver'), '--map', 'Dato']],
    ['a field that is none', ['check', example('arbeidsgiver'), '--map', 'Tullball=B']],
    ['an unknown regulation', ['check', example('arbeidsgiver'), '--regulation', 'atlantis']],
    ['two files where one is read', ['check', example('arbeidsgiver'), example('medlem')]],
    ['a file name with a blank, without quotes', ['why', example('arbeidsgiver'), '6', 'x']],
    ['an option of another command', ['claim', example('arbeidsgiver'), '--vouchers', 'bilag']],
    ['options that do not go together', ['papers', example('arbeidsgiver'), '--everyone', '--draft']],
    ['vouchers for several workbooks', ['papers', example('medlem'), example('reise'), '--vouchers', 'bilag']],
    ['a row that is no number', ['why', example('arbeidsgiver'), 'fem']],
  ])('%s: exit 2 and a sentence, no trace', (_why, args) => {
    const { status, stdout, stderr } = krav(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
    expect((stdout + stderr).trim().length).toBeGreaterThan(10);
  });

  it.each([
    ['empty', new Uint8Array(0)],
    ['text', 'Dato;Timer\n1;2'],
    [
      'the old format',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    ],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['cut in half', readFileSync(example('arbeidsgiver')).subarray(0, 8_000)],
  ])('a file that is %s: exit 2, a sentence, nothing written', (name, bytes) => {
    const path = put(`${name.replace(/ /g, '-')}.xlsx`, bytes);
    const out = join(folder, `out-${name}`);
    const { status, stderr } = krav('claim', path, '--out', out);
    expect({ status, written: filesIn(out) }).toEqual({ status: 2, written: [] });
    expect(stderr).toContain(path);
    expect(stderr).not.toMatch(/Error|at .*:\d+/);
  });

  it('npx krav runs it', () => {
    const { status, stdout } = spawnSync('npx', ['krav', 'regulations'], {
      cwd: join(__dirname, '../..'),
      encoding: 'utf8',
    });
    expect({ status, known: stdout.includes('vestland-provenemnd') }).toEqual({ status: 0, known: true });
  });

  it('check writes nothing and says the same as claim', () => {
    const { status, stdout } = krav('check', example('feil'), '--today', '2025-01-02', '--json');
    expect(status).toBe(1);
    const expected = JSON.parse(readFileSync(join(EXAMPLES, 'feil.claim.json'), 'utf8')) as { issues: unknown[] };
    expect((JSON.parse(stdout) as { issues: unknown[] }).issues).toEqual(expected.issues);
  });

  it('new makes a workbook that reads back without an error of its own, and never overwrites', () => {
    const path = join(folder, 'ny.xlsx');
    expect(krav('new', path).status).toBe(0);
    const { stdout } = krav('check', path, '--today', '2024-04-02', '--json');
    const codes = (JSON.parse(stdout) as { issues: { code: string; severity: string }[] }).issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
    expect(codes.sort()).toEqual(['claim/empty', 'protocol/not-signed', 'settings/route-missing']);
    const before = readFileSync(path);
    expect(krav('new', path).status).toBe(2);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('regulations lists what is known, with dates, sources and how sure they are', () => {
    expect(krav('regulations').stdout).toContain('vestland-provenemnd');
    const { status, stdout } = krav('regulations', 'vestland-provenemnd', '--lang', 'nn');
    expect(status).toBe(0);
    expect(stdout).toContain('Fritidssats: 244,00 kr per time, frå 01.01.2024 (offisiell)');
    expect(stdout).toMatch(/Kjelder/);
  });

  it('why shows the trail of one amount', () => {
    const { status, stdout } = krav('why', example('arbeidsgiver'), '6', '--today', '2024-04-02');
    expect(status).toBe(0);
    expect(stdout.replace(/\u00a0/g, ' ')).toContain('7,50 timar × 520,00 kr = 3 900,00 kr.');
    expect(stdout).toContain('Godtgjersle for prøvenemndsmedlemmar');
    expect(krav('why', example('arbeidsgiver'), '99', '--today', '2024-04-02').status).toBe(1);
  });

  it('a user’s own regulation works like ours', () => {
    const own = JSON.parse(readFileSync(join(__dirname, '../../regulations/vestland-provenemnd.json'), 'utf8')) as {
      id: string;
      figures: Record<string, { versions: { value: number }[] }>;
    };
    own.id = 'eige-reglement';
    for (const version of own.figures['lostIncomeDay']?.versions ?? []) version.value = 2000;
    const path = put('eige.json', JSON.stringify(own));
    const out = join(folder, 'own');
    expect(
      krav('claim', example('arbeidsgiver'), '--regulation', path, '--today', '2024-04-02', '--out', out).status,
    ).toBe(0);
    const { claim } = JSON.parse(readFileSync(join(out, 'claim.json'), 'utf8')) as {
      claim: { regulation: { id: string }; lines: { capOre: number }[] };
    };
    expect(claim.regulation.id).toBe('eige-reglement');
    expect(claim.lines[0]?.capOre).toBe(200_000);
  });

  it('a file that is ours, changed, must have another name', () => {
    const ours = readFileSync(join(__dirname, '../../regulations/vestland-provenemnd.json'), 'utf8');
    const same = put('same.json', ours);
    expect(krav('check', example('arbeidsgiver'), '--regulation', same, '--today', '2024-04-02').status).toBe(0);
    const changed = put(
      'changed.json',
      ours.replace('"checkedThrough": "2024-09-12"', '"checkedThrough": "2024-09-13"'),
    );
    const { status, stderr } = krav('check', example('arbeidsgiver'), '--regulation', changed, '--lang', 'nb');
    expect(status).toBe(2);
    expect(stderr).toContain('heter fortsatt vestland-provenemnd');
  });

  it('regulations --check explains what is wrong, by line and place', () => {
    const ours = join(__dirname, '../../regulations/vestland-provenemnd.json');
    expect(krav('regulations', '--check', ours).status).toBe(0);
    const path = put(
      'avkorta.json',
      readFileSync(ours, 'utf8').replace('"checkedThrough": "2024-09-12"', '"checkedThrough": "i fjor"'),
    );
    const { status, stdout } = krav('regulations', '--check', ours, path, '--lang', 'nn');
    expect(status).toBe(1);
    expect(stdout).toMatch(/linje \d+, checkedThrough: «i fjor» er ikkje ein dato/);
    expect(krav('regulations', '--check').status).toBe(2);
  });

  it('a regulation that the workbook names lies beside the workbook', async () => {
    const own = readFileSync(join(__dirname, '../../regulations/vestland-provenemnd.json'), 'utf8');
    put('vaart-reglement.json', own.replace('"id": "vestland-provenemnd"', '"id": "vaart"'));
    const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(example('arbeidsgiver'))));
    await workbook.apply([
      { edit: 'setCells', sheet: 'Innstillinger', cells: [{ row: 6, column: 2, value: 'vaart-reglement.json' }] },
    ]);
    const { status, stdout } = krav(
      'claim',
      put('vaar.xlsx', workbook.toBytes()),
      '--today',
      '2024-04-02',
      '--json',
      '--out',
      join(folder, 'vaar'),
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { claim: { regulation: { id: string } } }).claim.regulation.id).toBe('vaart');
  });

  it('a regulation with a fault is refused with its place', () => {
    const path = put('feil.json', '{"id": "x"}');
    const { status, stderr } = krav('check', example('arbeidsgiver'), '--regulation', path);
    expect(status).toBe(2);
    expect(stderr).toContain('figures');
  });

  it('a file that cannot be written: nothing is left half', () => {
    const blocked = put('blocked', 'a file where the folder should be');
    const { status } = krav('claim', example('arbeidsgiver'), '--today', '2024-04-02', '--out', blocked);
    expect(status).toBe(2);
    expect(existsSync(blocked)).toBe(true);
  });
});
