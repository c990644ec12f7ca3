import { PDFDocument } from '@cantoo/pdf-lib';
import { encode as encodePng } from 'fast-png';
import { encode } from 'jpeg-js';

/** Files as they come from phones and scanners, made here: none lies in the project. */

const PLACE = 'GPSLatitude 60.3913 N';
const DEVICE = 'EksempelKamera X100';

/** Nothing of this may be found in what is bound in. */
export const TOLD = [PLACE, DEVICE, 'Exif', 'GPSLatitude'];

/** Red to the left and blue to the right as it is stored. */
export function points(width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.set(x < width / 2 ? [220, 20, 20, 255] : [20, 20, 220, 255], (y * width + x) * 4);
  return data;
}

export function jpeg(width: number, height: number, orientation?: number): Uint8Array {
  const plain = Uint8Array.from(encode({ width, height, data: points(width, height) }, 85).data);
  return orientation === undefined ? plain : withExif(plain, orientation);
}

/** EXIF with how the camera was held, what it was, and where; and a second one after the picture, as some phones have. */
export function withExif(plain: Uint8Array, orientation: number): Uint8Array {
  const text = (value: string) => [...Buffer.from(`${value}\0`, 'latin1')];
  const device = text(DEVICE);
  const place = text(PLACE);
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...[tag >> 8, tag & 255, 0, type, 0, 0, count >> 8, count & 255],
    ...value,
  ];
  const after = 8 + 2 + 3 * 12 + 4;
  const tiff = [
    ...[...Buffer.from('MM')],
    ...[0, 42, 0, 0, 0, 8, 0, 3],
    ...entry(0x0110, 2, device.length, [0, 0, 0, after]),
    ...entry(0x0112, 3, 1, [0, orientation, 0, 0]),
    ...entry(0x8825, 2, place.length, [0, 0, 0, after + device.length]),
    ...[0, 0, 0, 0],
    ...device,
    ...place,
  ];
  const body = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
  const app1 = [0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
  return Uint8Array.from([0xff, 0xd8, ...app1, ...plain.subarray(2), ...Buffer.from(`MPF ${PLACE} ${DEVICE}`)]);
}

/** Half seen through, so that what is behind decides its colour. */
export function pngWithAlpha(width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([0, 0, 0, 128], at);
  return encodePng({ width, height, data, channels: 4, depth: 8, text: { Comment: PLACE, Device: DEVICE } });
}

/** A header that says more points than there are bytes for. */
export function pngBomb(width: number, height: number): Uint8Array {
  const bytes = encodePng({ width: 1, height: 1, data: new Uint8Array(3), channels: 3, depth: 8 });
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, width);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, height);
  return bytes;
}

/** 64 by 32 points, red to the left and blue to the right: no package encodes them. */
export const HEIC_PICTURE = Uint8Array.from(
  Buffer.from(
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAA' +
      'AAAAACAAAAEGlkYXQAAAAAAEAAIAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAAhQACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlp' +
      'bmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAA' +
      'AAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAA' +
      'AwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAACAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbW' +
      'EAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAAI1tZGF0AAAAgSgBrwngOSMkv//6ZP//+RbuQ/jDkcF//kbV' +
      'ff5I5v/+83XURjWLKbUUn9Rn1fo85xViMcx1TQzHo5ZSM8UOMAKcZUQrIeVIwJBbKGjmwAHb4pnfya0pWsD287mtfDWciLacYdsuoiZO90wIrk' +
      'QpMpR1j7QwupZ0awmEz3vA+FfkGA==',
    'base64',
  ),
);

/** The head of one, and nothing more. */
export const HEIC = Uint8Array.from([0, 0, 0, 24, ...Buffer.from('ftypheic'), ...new Uint8Array(40)]);

/** A PDF with one page of these operators, written by hand so that everything in it is known. */
export function pdfOf(
  operators: string,
  more: { resources?: string; page?: string; objects?: readonly string[] } = {},
): Uint8Array {
  const { resources = '', page = '', objects = [] } = more;
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << ${resources} >> ${page} >>`,
    `<< /Length ${operators.length} >>\nstream\n${operators}\nendstream`,
    `<< /Producer (${DEVICE}) /Subject (${PLACE}) >>`,
    ...objects,
  ];
  let file = '%PDF-1.4\n';
  const places = bodies.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file + table + trailer, 'latin1'));
}

export async function pdfWithPages(count: number): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < count; page += 1) made.addPage([200, 100]);
  return made.save({ useObjectStreams: false });
}

export async function encryptedPdf(): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false });
  made.addPage([200, 100]);
  made.encrypt({ userPassword: 'hemmelig', ownerPassword: 'hemmeligere' });
  return made.save({ useObjectStreams: false });
}

/** The font that every reader has, and that is therefore in no file. */
export const WITHOUT_FONT = pdfOf('BT /F 12 Tf 10 50 Td (Hei) Tj ET', {
  resources: '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>',
});

/** A photograph that a scanning program has put in a PDF, with all that the phone told of it. */
export function photoPdf(): Uint8Array {
  const photo = Buffer.from(jpeg(60, 40, 1)).toString('latin1');
  return pdfOf('q 200 0 0 100 0 0 cm /P Do Q', {
    resources: '/XObject << /P 6 0 R >>',
    objects: [
      `<< /Type /XObject /Subtype /Image /Width 60 /Height 40 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Interpolate true /Filter /DCTDecode /Length ${photo.length} >>\nstream\n${photo}\nendstream`,
    ],
  });
}
