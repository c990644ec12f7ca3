import { strFromU8, strToU8, unzipSync } from 'fflate';
import { knownPeople } from '../../src/claim/known-people';
import { NO_RULE } from '../../src/claim/text-findings';
import { exifOrientation } from '../../src/documents/vouchers/exif-orientation';
import { fileTold } from '../../src/documents/vouchers/told/file-told';
import { redactedFile } from '../../src/privacy/redacted-file';
import { ownRegulation } from '../../src/regulation/load';
import { HEIC_PICTURE, encryptedPdf, jpeg } from '../documents/vouchers/made-files';
import * as telling from '../documents/vouchers/telling-files';
import { madeUpNumber } from '../values/made-up-number';

const NUMBER = madeUpNumber('010190');
const hiding = {
  rule: ownRegulation('lillesand-stottekontakt')?.freeText ?? NO_RULE,
  people: knownPeople(['Vigdis Åmodt']),
};
/** A telephone’s picture, unpacked by what is not tried here. */
const heic = async () => ({ width: 1, height: 1, rgba: Uint8Array.from([9, 9, 9, 255]) });
const redacted = (bytes: Uint8Array) => redactedFile(bytes, hiding, heic);

describe('redacted-file', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['EXIF', telling.jpegWithExif],
    ['XMP', telling.jpegWithXmp],
    ['IPTC', telling.jpegWithIptc],
    ['a comment', () => telling.jpegWithComment('hos Åse')],
    ['a second picture', telling.jpegWithTrailer],
    ['PNG', telling.pngWithTexts],
    ['HEIC', telling.heicWithExif],
    ['PDF', () => telling.tellingPdf()],
  ])('%s: nothing is told, nothing given is changed, and it is the same bytes again', async (_why, make) => {
    const bytes = await make();
    const before = Uint8Array.from(bytes);
    const made = await redacted(bytes);
    expect(await fileTold(made?.bytes ?? bytes)).toEqual([]);
    expect(made?.changes.length).toBeGreaterThan(0);
    expect(bytes).toEqual(before);
    expect((await redacted(bytes))?.bytes).toEqual(made?.bytes);
  });

  it.each([1, 3, 6, 8] as const)('a picture that is held as %i stays so', async (orientation) => {
    const made = await redacted(telling.jpegWithExif(orientation));
    expect(exifOrientation(made?.bytes ?? new Uint8Array())).toBe(orientation);
  });

  it('the points of a JPEG are as they were', async () => {
    expect((await redacted(telling.jpegWithExif()))?.bytes).toEqual(jpeg(8, 4));
  });

  it.each([
    ['lines', `Tur med Ola Nordmann\n${NUMBER} hos lege\n`, 'Tur med ••• ••••••••\n••••••••••• hos ••••\n', 3],
    [
      'XML: capitals are no names there',
      '<Note>Ola Nordmann hos lege 45678901</Note>',
      '<Note>Ola Nordmann hos •••• 45678901</Note>',
      1,
    ],
    ['a name that is known, in XML too', '<Name>vigdis åmodt</Name>', '<Name>•••••• •••••</Name>', 1],
    ['a file within the file', `<a>${'QUJD'.repeat(200)}</a>`, `<a>${'QUJD'.repeat(200)}</a>`, 0],
  ])('text, %s', async (_why, text, expected, count) => {
    const made = await redacted(strToU8(text));
    expect(strFromU8(made?.bytes ?? new Uint8Array())).toBe(expected);
    expect(made?.changes).toHaveLength(count);
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'a text in two looks is read as one',
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Ola Nord</t></r><r><t xml:space="preserve">mann &amp; AB</t></r></si></sst>',
      },
      'xl/sharedStrings.xml',
      '<sst><si><r><t>••• ••••</t></r><r><t xml:space="preserve">•••• &amp; AB</t></r></si></sst>',
    ],
    [
      'a number cell',
      {
        'xl/worksheets/sheet1.xml': `<row><c r="A1"><v>${Number(NUMBER)}</v></c><c r="B1"><v>4381212345</v></c></row>`,
      },
      'xl/worksheets/sheet1.xml',
      '<row><c r="A1"><v>0</v></c><c r="B1"><v>4381212345</v></c></row>',
    ],
    [
      'a paragraph of a document',
      {
        'word/document.xml': `<w:p><w:r><w:t>Fnr ${NUMBER.slice(0, 6)}</w:t></w:r><w:r><w:t>${NUMBER.slice(6)}</w:t></w:r></w:p>`,
      },
      'word/document.xml',
      '<w:p><w:r><w:t>Fnr ••••••</w:t></w:r><w:r><w:t>•••••</w:t></w:r></w:p>',
    ],
    [
      'who wrote a comment',
      { 'xl/comments1.xml': '<comments><authors><author>Birk Sol</author><author>Krav</author></authors></comments>' },
      'xl/comments1.xml',
      '<comments><authors><author></author><author>Krav</author></authors></comments>',
    ],
  ])('Office, %s', async (_why, parts, path, expected) => {
    const made = await redacted(telling.office(parts));
    const files = unzipSync(made?.bytes ?? new Uint8Array());
    expect(strFromU8(files[path] ?? new Uint8Array())).toBe(expected);
    const left = new Set((await fileTold(made?.bytes ?? new Uint8Array())).map(({ where }) => where));
    expect(left).toEqual(new Set(['Office Application', 'Office dcterms:created']));
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['a locked PDF', encryptedPdf],
    ['a file of a program', () => Uint8Array.from([0, 1, 2, 3])],
    ['a zip that is broken', () => telling.office({}).subarray(0, 60)],
  ])('%s is not in the copy', async (_why, make) => {
    expect(await redacted(await make())).toBeUndefined();
  });

  it('a picture of a telephone that is broken is not in the copy', async () => {
    expect(await redactedFile(HEIC_PICTURE, hiding, async () => 'broken')).toBeUndefined();
  });
});
