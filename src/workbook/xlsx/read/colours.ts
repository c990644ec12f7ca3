import type { Package } from '../package/package';
import { XmlScanner } from '../xml/xml-scanner';
import type { XmlTag } from '../xml/xml-tag';
import { tinted } from './tint';

/** Excel counts light before dark, though a theme lists dark first. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
/** What Office has had since 2013, for a file without a theme. */
const OFFICE = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

const BASIC = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff'.split(' ');
/** Colours by number, from before themes (ECMA-376 part 1, 18.8.27). */
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...'800000 008000 000080 808000 800080 008080 c0c0c0 808080'.split(' '),
  ...'9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff'.split(' '),
  ...'000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff'.split(' '),
  ...'00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99'.split(' '),
  ...'3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];

/** What colours come to in this file. */
export function fileColours(
  parts: Package,
  { stylesPart, themePart }: { readonly stylesPart: string | undefined; readonly themePart: string | undefined },
): Colours {
  return new Colours(themeColours(parts, themePart), indexedColours(parts, stylesPart));
}

export class Colours {
  constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  /** Of a tag with a colour (`color`, `fgColor` …); `undefined` for «automatic» and for what cannot be read. */
  of(tag: XmlTag): string | undefined {
    const plain = this.plain(tag);
    if (plain === undefined) return undefined;
    const tint = Number(tag.attribute('tint') ?? 0);
    return `#${Number.isFinite(tint) && tint !== 0 ? tinted(plain, tint) : plain}`;
  }

  private plain(tag: XmlTag): string | undefined {
    const rgb = tag.attribute('rgb');
    // The first two of eight say how opaque, which cells never are less than wholly.
    if (rgb !== undefined) return /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(rgb)?.[1]?.toLowerCase();
    if (tag.attribute('theme') !== undefined) return this.theme[tag.whole('theme', -1)];
    return this.indexed[tag.whole('indexed', -1)];
  }
}

/** The theme's colours, in Excel's order. */
function themeColours(parts: Package, part: string | undefined): readonly string[] {
  if (part === undefined || !parts.has(part)) return OFFICE;
  const xml = new XmlScanner(parts.blocks(part));
  const found = [...OFFICE];
  if (!xml.find('clrScheme')) return found;
  let place = -1;
  while (xml.next() && xml.name !== 'clrScheme') {
    if (!xml.opens) continue;
    const at = THEME_ORDER.indexOf(xml.name);
    if (at >= 0) place = at;
    const value = xml.name === 'sysClr' ? xml.attribute('lastClr') : xml.attribute('val');
    if (place >= 0 && at < 0 && value !== undefined && /^[\da-f]{6}$/i.test(value)) found[place] = value.toLowerCase();
  }
  return found;
}

/** A file may have other colours by number than the usual. They stand last in the part, after what uses them. */
function indexedColours(parts: Package, part: string | undefined): readonly string[] {
  if (part === undefined || !parts.has(part)) return INDEXED;
  const xml = new XmlScanner(parts.blocks(part));
  if (!xml.find('indexedColors') || xml.empty) return INDEXED;
  const found: string[] = [];
  while (xml.next() && xml.name === 'rgbColor' && found.length < INDEXED.length) {
    const rgb = xml.attribute('rgb') ?? '';
    if (xml.opens) found.push(/[\da-f]{6}$/i.exec(rgb)?.[0].toLowerCase() ?? INDEXED[found.length]!);
  }
  return [...found, ...INDEXED.slice(found.length)];
}
