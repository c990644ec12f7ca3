import { deflateSync, strToU8, zipSync } from 'fflate';
import { WorkbookError } from '../../src/workbook/workbook';
import { Package } from '../../src/workbook/xlsx/package/package';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { MAIN, madeParts, relations, stylesXml, worksheet, zipped } from './made-package';

const ONE_CELL = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
const STRINGS = {
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>a</t></si></sst>`,
  'xl/styles.xml': stylesXml(0),
};

const good = (): Uint8Array => zipped(madeParts(ONE_CELL, STRINGS));
const sheet = (xml: string): Uint8Array => zipped(madeParts(xml, STRINGS));

describe('xlsx-bad-input', () => {
  it('reads the file that the others are made from', async () => {
    expect(await reasonOf(good())).toBe('none');
  });

  it.each<[why: string, reason: string, bytes: () => Uint8Array]>([
    ['no bytes', 'notXlsx', () => new Uint8Array()],
    ['one byte', 'notXlsx', () => new Uint8Array([0x50])],
    ['text', 'notXlsx', () => strToU8('Dato;Timer\n2026-03-14;7,5\n'.repeat(100))],
    ['a zip with nothing in it', 'notXlsx', () => zipSync({})],
    ['a zip of something else', 'notXlsx', () => zipped({ 'a.txt': 'a' })],
    [
      'a document',
      'notXlsx',
      () =>
        zipped({
          '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
          'word/document.xml': '<w:document xmlns:w="w"/>',
        }),
    ],
    [
      'a document of LibreOffice',
      'notXlsx',
      () => zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
    [
      'a binary workbook',
      'notXlsx',
      () =>
        zipped({
          '_rels/.rels': relations(['officeDocument', 'xl/workbook.bin']),
          'xl/workbook.bin': new Uint8Array([131, 1, 0]),
        }),
    ],
    [
      'a workbook that is named but missing',
      'notXlsx',
      () => zipped({ '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']) }),
    ],
    ['an old workbook', 'oldXls', () => compoundFile('Workbook')],
    ['a workbook with a password', 'encrypted', () => compoundFile('EncryptedPackage')],
    [
      'an entry with a password',
      'encrypted',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 8]! |= 1))),
    ],
    ['the second half is missing', 'truncated', () => good().slice(0, good().length / 2)],
    ['the last byte is missing', 'truncated', () => good().slice(0, -1)],
    ['the first half is missing', 'truncated', () => good().slice(good().length / 2)],
    ['only the first four bytes', 'truncated', () => good().slice(0, 4)],
    [
      'an entry that is not where it should be',
      'truncated',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 42]! += 3))),
    ],
    [
      'an entry longer than the file',
      'truncated',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 22] = 1))),
    ],
    [
      'an unknown way of packing',
      'truncated',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 10] = 12))),
    ],
    [
      'a broken part',
      'truncated',
      () => changed(good(), (bytes) => bytes.fill(0xff, insideSheet(bytes), insideSheet(bytes) + 20)),
    ],
    [
      'a wrong checksum',
      'truncated',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 16]! ^= 1))),
    ],
    [
      'a part shorter than it says',
      'truncated',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 24]! += 1))),
    ],
    [
      'a part longer than it says',
      'tooLarge',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 24]! -= 1))),
    ],
    ['two entries of one name', 'truncated', () => twice(good())],
    [
      'a sheet that is missing',
      'truncated',
      () => {
        const parts = madeParts(ONE_CELL);
        delete parts['xl/worksheets/sheet1.xml'];
        return zipped(parts);
      },
    ],
    ['a sheet that ends too soon', 'truncated', () => sheet(ONE_CELL.slice(0, ONE_CELL.indexOf('</row>')))],
    ['a sheet that ends in a tag', 'truncated', () => sheet(ONE_CELL.slice(0, ONE_CELL.indexOf('<v>') + 1))],
    ['a sheet that ends in an attribute', 'truncated', () => sheet(ONE_CELL.slice(0, ONE_CELL.indexOf('"A1"') + 2))],
    ['a comment that does not end', 'truncated', () => sheet('<worksheet><!-- <sheetData/></worksheet>')],
    ['an attribute without quotes', 'truncated', () => sheet(worksheet('<row r=1></row>'))],
    ['a row beyond the last', 'truncated', () => sheet(worksheet('<row r="1048577"><c><v>1</v></c></row>'))],
    ['a column beyond the last', 'truncated', () => sheet(worksheet('<row><c r="XFE1"><v>1</v></c></row>'))],
    ['an address that is none', 'truncated', () => sheet(worksheet('<row><c r="7"><v>1</v></c></row>'))],
    ['a shared string that is not there', 'truncated', () => sheet(worksheet('<row><c t="s"><v>1</v></c></row>'))],
    [
      'a shared formula that is not there',
      'truncated',
      () => sheet(worksheet('<row><c><f t="shared" si="0"/><v>1</v></c></row>')),
    ],
    ['a document type', 'notXlsx', () => sheet(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${ONE_CELL}`)],
    [
      'a billion laughs',
      'notXlsx',
      () =>
        sheet(
          `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${worksheet('<row><c t="str"><v>&b;</v></c></row>')}`,
        ),
    ],
    [
      'more entries than we read',
      'tooLarge',
      () => zipped(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, '']))),
    ],
    [
      'half a gigabyte by its own word',
      'tooLarge',
      () => changed(good(), (bytes) => forEachEntry(bytes, (at) => (bytes[at + 27] = 0x20))),
    ],
    [
      'a part that grows without measure',
      'tooLarge',
      () => zipped({ ...madeParts(ONE_CELL), 'xl/media/a.bmp': new Uint8Array(2 ** 24 + 1) }),
    ],
    ['tags in tags in tags', 'truncated', () => sheet(`<worksheet><sheetData>${'<a>'.repeat(200_000)}`)],
  ])('%s: %s', async (_why, reason, bytes) => {
    expect(await reasonOf(bytes())).toBe(reason);
  });

  it('is never anything but a WorkbookError, wherever the file is cut', async () => {
    const bytes = good();
    for (let length = 0; length < bytes.length; length += 7) {
      expect(['truncated', 'notXlsx']).toContain(await reasonOf(bytes.slice(0, length)));
    }
  });

  it('is never anything but a WorkbookError, whatever byte is wrong', async () => {
    for (let at = 0; at < good().length; at += 5) {
      const reason = await reasonOf(changed(good(), (bytes) => (bytes[at]! ^= 0x55)));
      expect(['none', 'truncated', 'notXlsx', 'tooLarge', 'encrypted']).toContain(reason);
    }
  });

  it('stops a part that lies about its length long before it is whole', () => {
    const bomb = deflateSync(new Uint8Array(2 ** 26));
    const bytes = changed(zipSync({ a: new Uint8Array(bomb.length) }, { level: 0 }), (zip) => {
      zip.set(bomb, 31);
      zip[8] = 8;
      forEachEntry(zip, (at) => (zip[at + 10] = 8));
    });
    const blocks = Package.open(bytes).blocks('a');
    expect(() => blocks.next()).toThrow(new WorkbookError('tooLarge', 'a is larger than the zip says'));
  });

  it('leaves the workbook as it was when a broken part has to be edited', async () => {
    const workbook = XlsxWorkbook.open(sheet('<worksheet><sheetData><row r="1">'));
    const before = workbook.toBytes();
    const cells = [{ row: 1, column: 1, value: 1 }];
    await expect(workbook.apply([{ edit: 'setCells', sheet: 'Ark1', cells }])).rejects.toThrow(WorkbookError);
    expect(workbook.toBytes()).toEqual(before);
  });

  it('reads a zip with zip64 fields, and one with something in front', async () => {
    expect(await reasonOf(zip64(good()))).toBe('none');
    expect(await reasonOf(joined(strToU8('#!/bin/sh\n'), good()))).toBe('none');
  });
});

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    const workbook = XlsxWorkbook.open(bytes);
    for (const { name } of workbook.sheets) {
      const content = await workbook.content(name);
      for (const row of content.rows) expect(row.cells.length).toBeGreaterThan(0);
      expect(content.merges).toEqual([]);
    }
    return 'none';
  } catch (error) {
    if (error instanceof WorkbookError) return error.reason;
    throw error;
  }
}

function changed(bytes: Uint8Array, change: (bytes: Uint8Array) => void): Uint8Array {
  change(bytes);
  return bytes;
}

/** The places of the entries in the zip's directory. */
function forEachEntry(bytes: Uint8Array, visit: (at: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = view.getUint32(bytes.length - 6, true);
  for (let left = view.getUint16(bytes.length - 12, true); left > 0; left--) {
    visit(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
}

function twice(bytes: Uint8Array): Uint8Array {
  const text = strToU8('xl/worksheets/sheet1.xml');
  const other = strToU8('xl/worksheets/sheet9.xml');
  const withOther = zipped({ ...madeParts(ONE_CELL, STRINGS), 'xl/worksheets/sheet9.xml': '' });
  expect(bytes.length).toBeLessThan(withOther.length);
  for (let at = 0; at < withOther.length; at++) {
    if (other.every((byte, index) => withOther[at + index] === byte)) withOther.set(text, at);
  }
  return withOther;
}

/** A place among the packed bytes of the sheet. */
function insideSheet(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let place = 0;
  forEachEntry(bytes, (at) => {
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name.endsWith('sheet1.xml')) place = view.getUint32(at + 42, true) + 30 + name.length + 20;
  });
  return place;
}

/** Directory entries of 128 bytes in sectors of 512, as Excel 97–2003 and encrypted files have them. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', stream].forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let place = 0; place < name.length; place++) bytes[at + place * 2] = name.charCodeAt(place);
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

/** The same zip, with its directory found by way of a zip64 end record. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const record = new Uint8Array(56 + 20 + 22);
  const out = new DataView(record.buffer);
  out.setUint32(0, 0x06064b50, true);
  out.setUint32(4, 44, true);
  out.setUint32(32, view.getUint16(end + 10, true), true);
  out.setUint32(40, view.getUint32(end + 12, true), true);
  out.setUint32(48, view.getUint32(end + 16, true), true);
  out.setUint32(56, 0x07064b50, true);
  out.setUint32(64, end, true);
  record.set(bytes.subarray(end), 76);
  record.fill(0xff, 76 + 8, 76 + 20);
  return joined(bytes.subarray(0, end), record);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  return new Uint8Array([...first, ...second]);
}
