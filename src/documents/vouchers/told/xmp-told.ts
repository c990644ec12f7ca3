import { tell, type ToldByFile, type ToldSort } from './told';

/** By the name of the property, whatever letters stand before its colon. */
const SORTS: readonly (readonly [RegExp, ToldSort])[] = [
  [/^GPS|^(?:City|State|Country|CountryCode|Location|Sublocation|ProvinceState|WorldRegion|LocationCreated)/, 'place'],
  [
    /^(?:creator|Author|Artist|rights|Credit|Owner|OwnerName|CameraOwnerName|PersonInImage|CaptionWriter|Writer)$/,
    'person',
  ],
  [
    /^(?:AuthorsPosition|Contact|CreatorContactInfo|CiEmail\w*|CiTel\w*|CiAdr\w*|Manager|Company|LastModifiedBy)$/,
    'person',
  ],
  [/Date|^when$/, 'time'],
  [/^(?:Make|Model|Lens\w*|SerialNumber|\w*SerialNumber)$/, 'device'],
  [/^(?:CreatorTool|Producer|softwareAgent|Software|xmptk)$/, 'program'],
];

/** What says what the file is, and tells of nobody. */
const FORM =
  /^(?:format|part|conformance|about|lang|parseType|resource|type|\w*ID|version|rev|corr|amd|action|changed)$/i;

const LONGEST = 2_000_000;

/**
 * The texts of an XMP packet, each under its property. Read by its tags and not as XML: a packet that is broken tells as much.
 *
 * @source ISO 16684-1
 */
export function xmpTold(packet: string): ToldByFile[] {
  if (packet.length > LONGEST) return tell('text', 'XMP', `${packet.length} bytes`);
  const told: ToldByFile[] = [];
  const open: string[] = [];
  for (const [, close, name = '', attributes = '', alone, text = ''] of packet.matchAll(TAG)) {
    if (close) open.pop();
    else {
      for (const [, attribute = '', , value = ''] of attributes.matchAll(ATTRIBUTE))
        told.push(...property(attribute, value));
      if (!alone) open.push(name);
    }
    const holder = [...open].reverse().find((one) => !/^(?:rdf|x|xml):/.test(one));
    if (!close && holder) told.push(...property(holder, text));
  }
  return told;
}

const TAG = /<(\/?)([A-Za-z][\w.-]*:[\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>([^<]*)/g;
const ATTRIBUTE = /([\w.-]+:[\w.-]+)\s*=\s*(["'])([^"']*)\2/g;

function property(name: string, value: string): ToldByFile[] {
  const [space = '', own = ''] = name.split(':');
  if (/^(?:xmlns|rdf|xml)$/.test(space) || FORM.test(own)) return [];
  const sort = SORTS.find(([pattern]) => pattern.test(own))?.[1] ?? 'text';
  return tell(sort, `XMP ${name}`, unescaped(value));
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_all, hex: string, digits: string) =>
      String.fromCodePoint(Math.min(parseInt(digits, hex ? 16 : 10) || 32, 0x10ffff)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => named[name] ?? '');
}
