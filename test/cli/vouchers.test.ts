import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describeReading, pdfLine } from '../documents/read-pdf';
import { encryptedPdf, HEIC, jpeg, pdfWithPages, photoPdf, pngBomb, TOLD } from '../documents/vouchers/made-files';
import { EXAMPLES, filesIn, krav, temporaryFolder } from './run';

/** Each row starts the command, on a machine that may be busy. */
jest.setTimeout(60_000);

const REISE = ['papers', join(EXAMPLES, 'reise.xlsx'), '--today', '2026-10-20'];

describe('papers --vouchers', () => {
  const folder = temporaryFolder();

  const handed = (name: string, files: Readonly<Record<string, Uint8Array>>): string => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(path, file), bytes);
    return path;
  };
  const GOOD = { '1-fly.jpg': jpeg(600, 400, 6), '2-hotell.pdf': photoPdf(), '3.png.jpg': jpeg(60, 40) };

  it('binds them behind the travel claim, and the bundle with them is in order', () => {
    const out = join(folder, 'ut');
    const { status, stdout } = krav(...REISE, '--vouchers', handed('gode', GOOD), '--out', out, '--lang', 'nb');
    expect(status).toBe(0);
    expect(stdout).toContain('programmet mangler');
    const bundle = filesIn(out).find((name) => name.endsWith('.zip')) ?? '';
    const verified = krav('verify', join(out, bundle), '--lang', 'nb');
    expect(verified.stdout).toContain('Pakken er i orden');
    const files = unzipSync(new Uint8Array(readFileSync(join(out, bundle))));
    expect(Object.keys(files).filter((path) => path.startsWith('vouchers/'))).toEqual(
      Object.keys(GOOD).map((name) => `vouchers/${name}`),
    );
    const told = Object.values(files).flatMap((bytes) => {
      const text = Buffer.from(bytes).toString('latin1');
      return TOLD.filter((word) => text.includes(word));
    });
    expect(told).toEqual([]);
  });

  it('a voucher that was changed in the bundle shows', () => {
    const out = join(folder, 'ut');
    const bundle = join(out, filesIn(out).find((name) => name.endsWith('.zip')) ?? '');
    const files = unzipSync(new Uint8Array(readFileSync(bundle)));
    const changed = join(folder, 'endret.zip');
    writeFileSync(changed, zipSync({ ...files, 'vouchers/1-fly.jpg': strToU8('x') }));
    const { status, stdout } = krav('verify', changed, '--lang', 'nb');
    expect({ status, named: stdout.includes('Endret: vouchers/1-fly.jpg') }).toEqual({ status: 1, named: true });
  });

  it('names each file that cannot go along, and makes the papers', async () => {
    const bad = handed('dårlige', {
      '1.pdf': await encryptedPdf(),
      '2.pdf': await pdfWithPages(301),
      '3.jpg': strToU8('hei'),
      '4.png': pngBomb(40_000, 25_000),
      '5.HEIC': HEIC,
      'hotell.jpg': jpeg(6, 4),
      '2.jpg': jpeg(600, 400).subarray(0, 2000),
    });
    mkdirSync(join(bad, 'mappe'));
    const out = join(folder, 'ut-dårlige');
    const { status, stdout } = krav(...REISE, '--vouchers', bad, '--out', out, '--lang', 'nb');
    expect(status).toBe(0);
    for (const words of [
      'Bilaget «1.pdf» er låst med passord',
      'Bilaget «2.pdf» har mer enn 300 sider',
      '«3.jpg» er verken et bilde (JPEG, PNG, HEIC) eller en PDF',
      'Bildet «4.png» har mer enn 32 millioner bildepunkter',
      '«5.HEIC» er skadet',
      '«hotell.jpg» hører ikke til noen linje',
      'Bilaget «2.jpg» er skadet',
      '«mappe» er en mappe i bilagsmappa',
      'bilag 3 mangler',
    ])
      expect(stdout).toContain(words);
    expect(filesIn(out)).toContain('reiseregning-2026-10-12.pdf');
  });

  it('an empty folder gives the list of what to hand in; one that is not there is said', () => {
    const out = join(folder, 'ut-tom');
    const empty = krav(...REISE, '--vouchers', handed('tom', {}), '--out', out, '--lang', 'nn');
    expect(empty.stdout).toContain('bilag 1 manglar');
    const gone = krav(...REISE, '--vouchers', join(folder, 'borte'), '--out', out, '--lang', 'nb');
    expect({ status: gone.status, said: gone.stderr.includes('Finner ikke') }).toEqual({ status: 2, said: true });
  });

  describeReading('read back', () => {
    it('the line points to the voucher and the voucher to the line', () => {
      const text = pdfLine(new Uint8Array(readFileSync(join(folder, 'ut', 'reiseregning-2026-10-12.pdf'))));
      expect(text).toMatch(/1, side \d/);
      expect(text).toContain('Bilag 1 av 5 Reiseregning');
    });
  });
});
