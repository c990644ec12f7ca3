import { unzipSync } from 'fflate';
import { zipFile } from '../../../src/documents/bundle/zip-file';
import { utf8 } from '../../../src/values/digest';

const TEXT = utf8('Kravet er på 19 069,38 kr. '.repeat(200));

/** How each file lies in the zip, from the headers before the files: 0 as it is, 8 packed. */
function methods(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const found: number[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    found.push(view.getUint16(at + 8, true));
    at += 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return found;
}

describe('zip-file', () => {
  it.each([
    ['text is packed', 'claim.json', 8],
    ['an invoice too', 'papers/ehf-2024-0042.xml', 8],
    ['a paper is packed in itself', 'papers/refusjonskrav-2024-0042.pdf', 0],
    ['a photograph', 'vouchers/kvittering.jpg', 0],
    ['in capitals, as cameras name them', 'vouchers/IMG_0042.HEIC', 0],
    ['a workbook', 'papers/foringsliste.xlsx', 0],
    ['a name that only sounds like it', 'vouchers/pdf.txt', 8],
  ])('%s', (_why, path, method) => {
    expect(methods(zipFile(new Map([[path, TEXT]])))).toEqual([method]);
  });

  it('every file comes out as it went in, in the order that it was handed in', () => {
    const files = new Map([
      ['b.pdf', TEXT],
      ['a/ø æ å.json', utf8('{}')],
      ['tom.txt', new Uint8Array()],
    ]);
    const found = unzipSync(zipFile(files));
    expect(Object.entries(found).map(([name, bytes]) => [name, new Uint8Array(bytes)])).toEqual([...files]);
  });

  it('the same files give the same bytes', () => {
    const files = new Map([
      ['a.json', TEXT],
      ['b.pdf', TEXT],
    ]);
    expect(zipFile(files)).toEqual(zipFile(new Map(files)));
  });
});
