import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ClaimFile } from '../../src/claim/claim-file-schema';
import { jpegWithExif, tellingPdf } from '../documents/vouchers/telling-files';
import { madeUpNumber } from '../values/made-up-number';
import { EXAMPLES, filesIn, krav, temporaryFolder } from './run';

jest.setTimeout(90_000);

const NUMBER = madeUpNumber('010190');

describe('redact', () => {
  const folder = temporaryFolder();
  const vouchers = join(folder, 'bilag');
  const out = join(folder, 'ut');
  let bundle = '';

  beforeAll(async () => {
    mkdirSync(vouchers);
    writeFileSync(join(vouchers, '1-fly-Ola Nordmann.jpg'), jpegWithExif(6));
    writeFileSync(join(vouchers, '2-hotell.pdf'), await tellingPdf());
    krav('papers', join(EXAMPLES, 'reise.xlsx'), '--today', '2026-10-20', '--vouchers', vouchers, '--out', out);
    bundle = join(out, filesIn(out).find((name) => name.endsWith('.zip')) ?? '');
  });

  it('a bundle: comes to the same, can be checked, and vouchers are called by their numbers', () => {
    const before = readFileSync(bundle);
    const names = join(folder, 'navn.txt');
    writeFileSync(names, 'Sluttvurdering Eksempel\n\n');
    const { status, stdout } = krav('redact', bundle, '--out', join(folder, 'a'), '--names', names, '--lang', 'nb');
    expect({ status, said: stdout.includes('vouchers/1.jpg: har fått nøytralt filnavn') }).toEqual({
      status: 0,
      said: true,
    });
    expect(readFileSync(bundle)).toEqual(before);
    const [copy = ''] = filesIn(join(folder, 'a')).filter((name) => name.endsWith('.zip'));
    expect(krav('verify', join(folder, 'a', copy), '--lang', 'nb').stdout).toContain('Pakken er i orden');
    const [was, now] = [before, readFileSync(join(folder, 'a', copy))].map((bytes) => unzipSync(new Uint8Array(bytes)));
    const claim = (files: typeof was) =>
      (JSON.parse(strFromU8(files?.['claim.json'] ?? new Uint8Array())) as ClaimFile).claim;
    expect(claim(now)?.totals).toEqual(claim(was)?.totals);
    const all = Object.entries(now ?? {}).map(([path, bytes]) => path + Buffer.from(bytes).toString('latin1'));
    expect(all.some((text) => text.includes('Ola Nordmann.jpg'))).toBe(false);
    expect(strFromU8(now?.['input.json'] ?? new Uint8Array())).toContain('Kurs i ••••••••••••••');
    // The list says where, and not what.
    expect(strFromU8(now?.['redacted.json'] ?? new Uint8Array())).not.toMatch(/Sluttvurdering/i);
  });

  it('the same bytes again', () => {
    krav('redact', bundle, '--out', join(folder, 'b1'));
    krav('redact', bundle, '--out', join(folder, 'b2'));
    const [one, other] = ['b1', 'b2'].map((name) => {
      const [copy = ''] = filesIn(join(folder, name)).filter((file) => file.endsWith('.zip'));
      return readFileSync(join(folder, name, copy));
    });
    expect(one?.length).toBeGreaterThan(1000);
    expect(one).toEqual(other);
  });

  it('a folder: each file, folders in it, and what cannot be looked into is left out and said', () => {
    const archive = join(folder, 'arkiv');
    mkdirSync(join(archive, NUMBER), { recursive: true });
    writeFileSync(join(archive, '1-kvittering.jpg'), jpegWithExif());
    writeFileSync(join(archive, NUMBER, 'merknad.txt'), `Gjelder ${NUMBER}, ring 900 12 345\n`);
    writeFileSync(join(archive, 'program.exe'), Buffer.from([77, 90, 0, 1]));
    const to = join(folder, 'kopi');
    const { status, stdout } = krav('redact', archive, '--out', to, '--lang', 'nb');
    expect(status).toBe(1);
    expect(stdout).toContain('program.exe: kan ikke sladdes');
    expect(stdout).not.toContain(NUMBER);
    expect(filesIn(to).sort()).toEqual(['1.jpg', 'sladding.txt', '•••••••••••']);
    expect(readFileSync(join(to, '•••••••••••', 'merknad.txt'), 'utf8')).toBe('Gjelder •••••••••••, ring ••• •• •••\n');
    expect(readFileSync(join(archive, NUMBER, 'merknad.txt'), 'utf8')).toContain(NUMBER);
  });

  it.each<[string, () => string[], string]>([
    ['into the folder itself', () => [vouchers, '--out', join(vouchers, 'kopi')], 'finnes fra før'],
    ['over something', () => [vouchers, '--out', out], 'finnes fra før'],
    ['of nothing', () => [join(folder, 'borte')], 'Finner ikke'],
    [
      'of what is no bundle',
      () => [join(vouchers, '2-hotell.pdf'), '--out', join(folder, 'x')],
      'er ikke en kravpakke',
    ],
  ])('refuses a copy %s', (_why, args, said) => {
    const { status, stderr } = krav('redact', ...args(), '--lang', 'nb');
    expect({ status, said: stderr.includes(said) }).toEqual({ status: 2, said: true });
  });

  it('--check writes nothing', () => {
    const { status, stdout } = krav('redact', vouchers, '--check', '--lang', 'nb', '--out', join(folder, 'sett'));
    expect({ status, said: stdout.includes('Ingenting er skrevet') }).toEqual({ status: 0, said: true });
    expect(filesIn(folder)).not.toContain('sett');
  });
});
