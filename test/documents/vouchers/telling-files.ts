import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { HEIC_PICTURE, jpeg, pngWithAlpha } from './made-files';

/** Files that tell of who, where and when, made here: nobody of this name, no number of anybody, and no picture of a place. */

export const WHO = 'Vigdis Åmodt';
export const WHERE = '60.3913 N 5.3221 E';

/** Big-endian, as Motorola wrote: directories for the picture, for EXIF, for the place and for the small picture. */
export function exif(orientation = 1): Uint8Array {
  const heap: number[] = [];
  const heapStart = 8 + 4 * (2 + 6 * 12 + 4);
  const put = (bytes: readonly number[]): number => {
    const at = heapStart + heap.length;
    heap.push(...bytes);
    return at;
  };
  const long = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  const entry = (tag: number, type: number, bytes: readonly number[], count: number): number[] => [
    ...[tag >> 8, tag & 255, 0, type, ...long(count)],
    ...(bytes.length <= 4 ? [...bytes, 0, 0, 0, 0].slice(0, 4) : long(put(bytes))),
  ];
  const text = (tag: number, value: string): number[] => {
    const bytes = [...Buffer.from(`${value}\0`, 'utf8')];
    return entry(tag, 2, bytes, bytes.length);
  };
  const ratios = (tag: number, values: readonly number[]): number[] =>
    entry(
      tag,
      5,
      values.flatMap((value) => [...long(Math.round(value * 10_000)), ...long(10_000)]),
      values.length,
    );
  const size = 2 + 6 * 12 + 4;
  const directory = (entries: readonly number[][], next: number): number[] => {
    const bytes = [0, entries.length, ...entries.flat(), ...long(next)];
    return [...bytes, ...new Array<number>(size - bytes.length).fill(0)];
  };
  const at = (index: number): number => 8 + index * size;
  const main = directory(
    [
      text(0x010e, 'Middag med brukeren'),
      text(0x010f, 'Eksempel'),
      entry(0x0112, 3, [0, orientation], 1),
      text(0x013b, WHO),
      entry(0x8769, 4, long(at(1)), 1),
      entry(0x8825, 4, long(at(2)), 1),
    ],
    at(3),
  );
  const more = directory([text(0x9003, '2026:09:03 13:45:01'), text(0xa431, 'SN-0001')], 0);
  const gps = directory([text(1, 'N'), ratios(2, [60, 23, 28.7]), text(3, 'E'), ratios(4, [5, 19, 19.6])], 0);
  const small = directory([entry(0x0103, 3, [0, 6], 1)], 0);
  return Uint8Array.from([...Buffer.from('MM'), 0, 42, ...long(8), ...main, ...more, ...gps, ...small, ...heap]);
}

export const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Lillesand" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Eksempel &amp; Co"><dc:creator><rdf:Seq><rdf:li>${WHO}</rdf:li></rdf:Seq></dc:creator><dc:format>image/jpeg</dc:format></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

function segment(marker: number, ...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  return Uint8Array.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body]);
}

function withSegments(plain: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat([plain.subarray(0, 2), ...segments, plain.subarray(2)]));
}

function iptc(field: number, value: string): Uint8Array {
  const bytes = Buffer.from(value, 'utf8');
  return Uint8Array.from([0x1c, 2, field, bytes.length >> 8, bytes.length & 255, ...bytes]);
}

const photoshop = (): Uint8Array => {
  const records = Buffer.concat([iptc(80, WHO), iptc(90, 'Lillesand'), iptc(120, 'Hos brukeren')]);
  const head = [
    ...Buffer.from('Photoshop 3.0\x008BIM', 'latin1'),
    4,
    4,
    0,
    0,
    0,
    0,
    records.length >> 8,
    records.length & 255,
  ];
  return Uint8Array.from([...head, ...records]);
};

export const jpegWithExif = (orientation = 1): Uint8Array =>
  withSegments(jpeg(8, 4), segment(0xe1, 'Exif\0\0', exif(orientation)));
export const jpegWithXmp = (): Uint8Array =>
  withSegments(jpeg(8, 4), segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', Buffer.from(XMP, 'utf8')));
export const jpegWithIptc = (): Uint8Array => withSegments(jpeg(8, 4), segment(0xed, photoshop()));
export const jpegWithComment = (comment: string): Uint8Array =>
  withSegments(jpeg(8, 4), segment(0xfe, Buffer.from(comment, 'utf8')));
export const jpegWithTrailer = (): Uint8Array => Uint8Array.from([...jpeg(8, 4), ...jpeg(4, 4)]);
export const heicWithExif = (): Uint8Array =>
  Uint8Array.from([...HEIC_PICTURE, ...Buffer.from('Exif\0\0', 'latin1'), ...exif(), ...Buffer.from(XMP, 'utf8')]);

/** Chunks go before the points; nobody reads their checksum. */
export function pngWithTexts(): Uint8Array {
  const plain = pngWithAlpha(4, 4);
  const chunk = (type: string, data: Uint8Array): number[] => [
    ...[0, 0, data.length >> 8, data.length & 255],
    ...Buffer.from(type, 'latin1'),
    ...data,
    ...[0, 0, 0, 0],
  ];
  const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
    Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'utf8'))));
  const chunks = [
    ...chunk('tEXt', bytes('Author\0', WHO)),
    ...chunk('zTXt', bytes('Description\0\0', zlibSync(strToU8('Hos brukeren')))),
    ...chunk('iTXt', bytes('XML:com.adobe.xmp\0\0\0\0\0', XMP)),
    ...chunk('eXIf', exif()),
    ...chunk('tIME', Uint8Array.from([7, 234, 9, 3, 13, 45, 1])),
  ];
  return Uint8Array.from([...plain.subarray(0, 33), ...chunks, ...plain.subarray(33)]);
}

export async function tellingPdf(subject = 'Hos brukeren'): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const page = made.addPage([200, 100]);
  page.drawImage(await made.embedJpg(jpegWithExif()), { x: 0, y: 0, width: 80, height: 40 });
  made.setAuthor(WHO);
  made.setSubject(subject);
  made.setProducer('Eksempel');
  await made.attach(strToU8('hei'), 'vedtak.txt', { mimeType: 'text/plain' });
  const note = {
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 9, 9],
    T: PDFString.of('Birk Sol'),
    Contents: PDFString.of('Betalt'),
  };
  page.node.set(PDFName.of('Annots'), made.context.obj([made.context.register(made.context.obj(note))]));
  const metadata = made.context.stream(XMP, { Type: 'Metadata', Subtype: 'XML' });
  made.catalog.set(PDFName.of('Metadata'), made.context.register(metadata));
  return made.save({ useObjectStreams: false });
}

const CORE = `<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:creator>${WHO}</dc:creator><cp:lastModifiedBy>${WHO}</cp:lastModifiedBy><dcterms:created>2026-09-03T11:00:00Z</dcterms:created></cp:coreProperties>`;
const APP = '<Properties><Application>Microsoft Excel</Application><Company>Lillesand kommune</Company></Properties>';
const CUSTOM =
  '<Properties><property fmtid="x" pid="2" name="Saksnummer"><vt:lpwstr>2026/0001</vt:lpwstr></property></Properties>';

/** As much of a workbook or document as tells of people. */
export function office(texts: Readonly<Record<string, string>>): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types/>',
    'docProps/core.xml': CORE,
    'docProps/app.xml': APP,
    'docProps/custom.xml': CUSTOM,
    ...texts,
  };
  const parts = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(
    { ...Object.fromEntries(parts), 'xl/media/image1.jpeg': jpegWithExif() },
    { mtime: '1980-01-01T00:00:00' },
  );
}
