import { strToU8 } from 'fflate';
import { fileTold } from '../../../src/documents/vouchers/told/file-told';
import { readVouchers } from '../../../src/documents/vouchers/voucher-file';
import { expectSayable } from '../../timesheet/sayable';
import { madeUpNumber } from '../../values/made-up-number';
import { encryptedPdf, jpeg } from './made-files';
import {
  heicWithExif,
  jpegWithComment,
  jpegWithExif,
  jpegWithIptc,
  jpegWithTrailer,
  jpegWithXmp,
  office,
  pngWithTexts,
  tellingPdf,
  WHERE,
  WHO,
} from './telling-files';

const EXIF = [
  `place EXIF GPS: ${WHERE}`,
  'text EXIF ImageDescription: Middag med brukeren',
  'device EXIF Make: Eksempel',
  `person EXIF Artist: ${WHO}`,
  'time EXIF DateTimeOriginal: 2026:09:03 13:45:01',
  'device EXIF BodySerialNumber: SN-0001',
  'picture EXIF thumbnail: JPEG',
].sort();

const XMP = [
  `person XMP dc:creator: ${WHO}`,
  'place XMP photoshop:City: Lillesand',
  'program XMP xmp:CreatorTool: Eksempel & Co',
];

const OFFICE = [
  ...EXIF,
  'person Office Company: Lillesand kommune',
  `person Office cp:lastModifiedBy: ${WHO}`,
  `person Office dc:creator: ${WHO}`,
  'program Office Application: Microsoft Excel',
  'text Office Saksnummer: 2026/0001',
  'time Office dcterms:created: 2026-09-03T11:00:00Z',
];

async function told(bytes: Uint8Array): Promise<string[]> {
  return (await fileTold(bytes)).map(({ what, where, value }) => `${what} ${where}: ${value}`).sort();
}

describe('file-told', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string[]]>([
    // why, file, what it tells
    ['EXIF in a JPEG: place, name, time, camera, small picture', jpegWithExif, EXIF],
    ['XMP in a JPEG', jpegWithXmp, XMP],
    [
      'IPTC in a JPEG',
      jpegWithIptc,
      [`person IPTC By-line: ${WHO}`, 'place IPTC City: Lillesand', 'text IPTC Caption: Hos brukeren'],
    ],
    ['a comment in a JPEG', () => jpegWithComment('hos Åse'), ['text JPEG comment: hos Åse']],
    ['a second picture behind the first', jpegWithTrailer, [`picture JPEG trailer: ${jpeg(4, 4).length} bytes`]],
    ['HEIC', heicWithExif, [...EXIF, ...XMP]],
    [
      'PNG: text, packed text, XMP, EXIF, time',
      pngWithTexts,
      [
        ...EXIF,
        ...XMP,
        `person PNG Author: ${WHO}`,
        'text PNG Comment: GPSLatitude 60.3913 N',
        'text PNG Description: Hos brukeren',
        'text PNG Device: EksempelKamera X100',
        'time PNG tIME: 7 234 9 3 13 45 1',
      ],
    ],
    [
      'PDF: its own fields, XMP, a picture and a note on a page, a file inside',
      () => tellingPdf(),
      [
        ...EXIF,
        ...XMP,
        'inside PDF file: vedtak.txt',
        'person PDF note: Birk Sol',
        `person PDF Author: ${WHO}`,
        'program PDF Producer: Eksempel',
        'text PDF Subject: Hos brukeren',
      ],
    ],
    [
      'a workbook, with who wrote notes',
      () => office({ 'xl/comments1.xml': '<comments><authors><author>Birk Sol</author></authors></comments>' }),
      [...OFFICE, 'person Office comment: Birk Sol'],
    ],
    [
      'a document, with who wrote comments',
      () => office({ 'word/comments.xml': '<w:comments><w:comment w:author="Birk Sol"/></w:comments>' }),
      [...OFFICE, 'person Office comment: Birk Sol'],
    ],
    ['a JPEG that tells nothing', () => jpeg(8, 4), []],
    ['a PDF that is locked', encryptedPdf, []],
    ['text', () => strToU8('hei'), []],
    ['EXIF that is cut off', () => jpegWithExif().subarray(0, 60), []],
  ])('%s', async (_why, make, expected) => {
    expect(await told(await make())).toEqual([...expected].sort());
  });

  it('EXIF that points at itself comes to an end', async () => {
    const bytes = jpegWithExif();
    // The pointer to the place leads back to the first directory.
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x88, 0x25, 0, 4, 0, 0, 0, 1]));
    bytes.set([0, 0, 0, 8], at + 8);
    expect((await told(bytes)).some((one) => one.startsWith('place'))).toBe(false);
  });
});

describe('told-issues', () => {
  const NUMBER = madeUpNumber('010190');
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string[]]>([
    // why, name, file, issues
    ['where and who', '1.jpg', jpegWithExif, ['file-told/place', 'file-told/person']],
    ['a number in a comment', '1.jpg', () => jpegWithComment(`fnr ${NUMBER}`), ['file-told/identity-number']],
    [
      'a number in a PDF',
      '1.pdf',
      () => tellingPdf(NUMBER),
      ['file-told/place', 'file-told/person', 'file-told/identity-number'],
    ],
    ['nothing', '1.jpg', () => jpeg(8, 4), []],
    ['a locked file goes along as it is, and is said so', '1.pdf', encryptedPdf, ['voucher/encrypted']],
  ])('%s: said, and not in what is bound in', async (_why, name, make, expected) => {
    const { vouchers, issues } = await readVouchers([{ name, bytes: await make() }]);
    expect(issues.map(({ code }) => code)).toEqual(expected);
    expectSayable([...issues]);
    expect(JSON.stringify(issues)).not.toContain(NUMBER);
    if (name.endsWith('.jpg') || expected.length > 1)
      expect(await told(vouchers[0]?.bytes ?? new Uint8Array())).toEqual([]);
  });
});
