import { readHeic } from '../../../src/cli/heic';
import { openedAgain, readVouchers } from '../../../src/documents/vouchers/voucher-file';
import { letterPdf } from '../../../src/documents/letter/letter';
import { expectSayable } from '../../timesheet/sayable';
import { THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';
import * as files from './made-files';

const { jpeg, pdfOf } = files;

const printed = (): Uint8Array => letterPdf(THREE_DAYS, CONTEXT).bytes;

describe('voucher-file', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, number]>([
    // why, file, pages
    ['a JPEG', () => jpeg(60, 40, 6), 1],
    ['a PNG', () => files.pngWithAlpha(20, 10), 1],
    ['a PDF of our own', printed, 1],
    ['a PDF of 300 pages', () => files.pdfWithPages(300), 300],
    ['a photograph in a PDF', () => files.photoPdf(), 1],
    ['a page with marks and inks', () => pdfOf('/P <</MCID 0>> BDC 0 0 0 1 k 0 0 9 9 re f EMC'), 1],
    ['an empty page', () => pdfOf(''), 1],
  ])('takes %s, and it says nothing', async (_why, file, pages) => {
    const { vouchers, issues } = await readVouchers([{ name: '1.pdf', bytes: await file() }]);
    const wrong = issues.filter(({ severity }) => severity !== 'info');
    expect({ pages: vouchers.map(({ drawings }) => drawings.length), wrong }).toEqual({ pages: [pages], wrong: [] });
    const text = Buffer.from(vouchers[0]?.bytes ?? []).toString('latin1');
    expect(files.TOLD.filter((word) => text.includes(word))).toEqual([]);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, 'left out' | 'inside']>([
    // why, file, issue, what becomes of it
    ['locked', files.encryptedPdf, 'voucher/encrypted', 'inside'],
    ['without its font', () => files.WITHOUT_FONT, 'voucher/fonts-not-in-file', 'inside'],
    [
      'for a printing press',
      () => pdfOf('/DeviceCMYK cs 0 0 0 1 sc 0 0 9 9 re f'),
      'voucher/colours-for-print',
      'inside',
    ],
    ['with an operator that is none', () => pdfOf('1 frobnicate'), 'voucher/not-for-archive', 'inside'],
    ['301 pages', () => files.pdfWithPages(301), 'voucher/too-many-pages', 'left out'],
    ['a PDF cut off', () => printed().subarray(0, 4000), 'voucher/broken', 'left out'],
    ['a PDF in name alone', () => Uint8Array.from(Buffer.from('%PDF-1.7\nhei')), 'voucher/broken', 'left out'],
    ['a picture cut off', () => jpeg(600, 400).subarray(0, 2000), 'voucher/broken', 'left out'],
    ['a billion points', () => files.pngBomb(40_000, 25_000), 'voucher/too-many-pixels', 'left out'],
    ['a picture of a telephone’s own sort', () => files.HEIC, 'voucher/heic', 'left out'],
    ['text in a picture’s name', () => Uint8Array.from(Buffer.from('hei')), 'voucher/not-picture-or-pdf', 'left out'],
    ['nothing', () => new Uint8Array(), 'voucher/not-picture-or-pdf', 'left out'],
    ['over 20 MB', () => new Uint8Array(20_000_001), 'voucher/too-large', 'left out'],
  ])('is clear about %s', async (_why, file, code, becomes) => {
    const { vouchers, issues } = await readVouchers([{ name: '1.jpg', bytes: await file() }]);
    expect(issues.map((one) => [one.code, one.values])).toEqual([[code, expect.objectContaining({ name: '1.jpg' })]]);
    expect(vouchers.map(({ drawings }) => drawings.length)).toEqual(becomes === 'inside' ? [0] : []);
    expectSayable([...issues]);
  });

  it.each<[string, () => Uint8Array, number, string]>([
    // why, file, most points, what becomes of it
    ['a telephone’s picture', () => files.HEIC_PICTURE, 2048, '64x32, red then blue'],
    ['one point too many', () => files.HEIC_PICTURE, 2047, 'pixels'],
    ['a head and nothing more', () => files.HEIC, 2048, 'broken'],
    ['cut off', () => files.HEIC_PICTURE.slice(0, 500), 2048, 'broken'],
    ['text', () => Uint8Array.from(Buffer.from('hei')), 2048, 'broken'],
  ])('HEIC: %s', async (_why, file, most, becomes) => {
    const read = await readHeic(file(), most);
    if (typeof read === 'string') return expect(read).toBe(becomes);
    const at = (x: number) => (read.rgba[x * 4] as number) > (read.rgba[x * 4 + 2] as number);
    const looks = `${read.width}x${read.height}, ${at(0) ? 'red' : 'blue'} then ${at(63) ? 'red' : 'blue'}`;
    expect(looks).toBe(becomes);
  });

  it('HEIC goes along as JPEG, the same bytes each time', async () => {
    const handed = [{ name: '1.HEIC', bytes: files.HEIC_PICTURE }];
    const { vouchers, issues } = await readVouchers(handed, readHeic);
    expect(issues).toEqual([]);
    expect(vouchers.map(({ name, drawings }) => [name, drawings.length])).toEqual([['1.HEIC.jpg', 1]]);
    expect((await readVouchers(handed, readHeic)).vouchers).toEqual(vouchers);
  });

  it('gives the same bytes again, and the same pages of them', async () => {
    const handed = [
      { name: '1.jpg', bytes: jpeg(60, 40, 6) },
      { name: '2.pdf', bytes: files.photoPdf() },
      { name: '3.pdf', bytes: printed() },
    ];
    const { vouchers } = await readVouchers(handed);
    expect((await readVouchers(handed)).vouchers).toEqual(vouchers);
    expect(await openedAgain(vouchers)).toEqual(vouchers);
  });

  it('two names that become one are told apart', async () => {
    const handed = ['3.png', '3.png.jpg'].map((name) => ({ name, bytes: jpeg(6, 4) }));
    const { vouchers } = await readVouchers(handed);
    expect(vouchers.map(({ name }) => name)).toEqual(['3.png.jpg', '3.png.jpg.jpg']);
  });
});
