/**
 * The colour profile that PDF/A asks for: sRGB as an ICC version 4 profile, 500 bytes instead of the 3 kB that pdfkit reads from a file,
 * which neither a bundle nor a browser has.
 *
 * @source IEC 61966-2-1 (the curve); ICC.1:2004-10 § 6-9 (layout, PCS white point); colorants of sRGB adapted to D50 (Bradford)
 */
export function srgbProfile(): Uint8Array {
  const curve = tag('para', [
    ...uint16(3),
    0,
    0,
    ...fixed(2.4),
    ...fixed(1 / 1.055),
    ...fixed(0.055 / 1.055),
    ...fixed(1 / 12.92),
    ...fixed(0.04045),
  ]);
  const tags: [string, number[]][] = [
    ['desc', text('sRGB')],
    ['cprt', text('Public domain')],
    ['wtpt', tag('XYZ ', D50)],
    [
      'chad',
      tag(
        'sf32',
        [1.047_88, 0.022_92, -0.050_2, 0.029_59, 0.990_48, -0.017_06, -0.009_23, 0.015_08, 0.751_68].flatMap(fixed),
      ),
    ],
    ['rXYZ', tag('XYZ ', [0.436_04, 0.222_49, 0.013_92].flatMap(fixed))],
    ['gXYZ', tag('XYZ ', [0.385_12, 0.716_9, 0.097_06].flatMap(fixed))],
    ['bXYZ', tag('XYZ ', [0.143_05, 0.060_61, 0.713_93].flatMap(fixed))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return profile(tags);
}

const HEADER_BYTES = 128;

/** The white of the connection space. */
const D50 = [0.9642, 1, 0.8249].flatMap(fixed);

/** Header, table of tags, tags. Tags with the same content share it. */
function profile(tags: readonly (readonly [string, number[]])[]): Uint8Array {
  const start = HEADER_BYTES + 4 + 12 * tags.length;
  const places = new Map<number[], number>();
  const body: number[] = [];
  const table: number[] = [];
  for (const [name, content] of tags) {
    const place = places.get(content) ?? start + body.length;
    if (!places.has(content)) body.push(...content);
    places.set(content, place);
    table.push(...ascii(name), ...uint32(place), ...uint32(content.length));
  }
  const size = start + body.length;
  return Uint8Array.from([...header(size), ...uint32(tags.length), ...table, ...body]);
}

function header(size: number): number[] {
  const made = [2024, 1, 1, 0, 0, 0].flatMap(uint16);
  const unused = (count: number) => new Array<number>(count).fill(0);
  return [
    ...[...uint32(size), ...unused(4), 4, 0x20, 0, 0, ...ascii('mntr'), ...ascii('RGB '), ...ascii('XYZ ')],
    ...[...made, ...ascii('acsp'), ...unused(4), ...unused(4), ...unused(4), ...unused(4), ...unused(8)],
    ...[...uint32(1), ...D50, ...unused(4), ...unused(16), ...unused(28)],
  ];
}

/** Type, four unused bytes, content, filled up to a multiple of four. */
function tag(type: string, content: readonly number[]): number[] {
  const bytes = [...ascii(type), 0, 0, 0, 0, ...content];
  while (bytes.length % 4) bytes.push(0);
  return bytes;
}

function text(value: string): number[] {
  const letters = [...value].flatMap((letter) => uint16(letter.charCodeAt(0)));
  return tag('mluc', [
    ...uint32(1),
    ...uint32(12),
    ...ascii('enUS'),
    ...uint32(letters.length),
    ...uint32(28),
    ...letters,
  ]);
}

/** Signed, 16 bits before the point and 16 after. */
function fixed(value: number): number[] {
  return uint32(Math.round(value * 65_536));
}

function uint32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function uint16(value: number): number[] {
  return [(value >>> 8) & 255, value & 255];
}

function ascii(value: string): number[] {
  return [...value].map((letter) => letter.charCodeAt(0));
}
