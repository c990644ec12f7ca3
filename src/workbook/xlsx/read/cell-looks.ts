import { builtInCode, settledCode } from '../../built-in-formats';
import { HORIZONTAL, PLAIN_STYLE, VERTICAL, type CellStyle, type FontStyle } from '../../sheet-look';
import type { Package } from '../package/package';
import { XmlScanner } from '../xml/xml-scanner';
import { decodeCharacters } from '../xml/xml-text';
import { fileColours } from './colours';
import { inside, readBorders, readFill, readFont } from './style-pieces';

/** As many as Excel can have; a file with more is not Excel's. */
const MOST = 65_536;

/** How cells look, by the number of their style (`s="3"`). There is always one, for cells that name none. */
export function cellLooks(
  parts: Package,
  { stylesPart, themePart }: { readonly stylesPart: string | undefined; readonly themePart: string | undefined },
): CellStyle[] {
  if (stylesPart === undefined || !parts.has(stylesPart)) return [PLAIN_STYLE];
  const colours = fileColours(parts, { stylesPart, themePart });
  const fonts: FontStyle[] = [];
  const fills: (string | undefined)[] = [];
  const borders: CellStyle['borders'][] = [];
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  const xml = new XmlScanner(parts.blocks(stylesPart));
  let list = '';
  while (xml.next()) {
    if (LISTS.has(xml.name)) list = xml.opens && !xml.empty ? xml.name : '';
    else if (!xml.opens) continue;
    else if (list === 'numFmts' && xml.name === 'numFmt')
      formats.set(xml.whole('numFmtId', -1), decodeCharacters(xml.attribute('formatCode') ?? ''));
    else if (list === 'fonts' && xml.name === 'font') add(fonts, readFont(xml, colours));
    else if (list === 'fills' && xml.name === 'fill') add(fills, readFill(xml, colours));
    else if (list === 'borders' && xml.name === 'border') add(borders, readBorders(xml, colours));
    else if (list === 'cellXfs' && xml.name === 'xf') {
      const id = xml.whole('numFmtId', 0);
      const fill = fills[xml.whole('fillId', 0)];
      add(styles, {
        ...PLAIN_STYLE,
        font: fonts[xml.whole('fontId', 0)] ?? fonts[0] ?? PLAIN_STYLE.font,
        borders: borders[xml.whole('borderId', 0)] ?? {},
        format: settledCode(formats.get(id) ?? builtInCode(id)) || PLAIN_STYLE.format,
        ...(fill === undefined ? {} : { fill }),
        ...alignment(xml),
      });
    }
  }
  return styles.length > 0 ? styles : [{ ...PLAIN_STYLE, font: fonts[0] ?? PLAIN_STYLE.font }];
}

/** Those that hold what they list right inside; differential formats have fonts and fills too, which are not cells'. */
const LISTS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs']);

function alignment(xml: XmlScanner): Partial<CellStyle> {
  let found: Partial<CellStyle> = {};
  inside(xml, () => {
    if (xml.name === 'protection' && xml.attribute('locked') !== undefined)
      found = { ...found, locked: xml.flag('locked') };
    if (xml.name !== 'alignment') return;
    const horizontal = HORIZONTAL.find((known) => known === xml.attribute('horizontal'));
    const vertical = VERTICAL.find((known) => known === xml.attribute('vertical'));
    found = {
      ...found,
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      wraps: xml.flag('wrapText'),
      indent: Math.min(xml.whole('indent', 0), 250),
      rotation: rotation(xml.whole('textRotation', 0)),
    };
  });
  return found;
}

/** Stored as 0–90 up, 91–180 for 1–90 down, and 255 for letters under each other. */
function rotation(stored: number): CellStyle['rotation'] {
  if (stored === 255) return 'stacked';
  if (stored > 180) return 0;
  return stored > 90 ? 90 - stored : stored;
}

function add<T>(list: T[], item: T): void {
  if (list.length < MOST) list.push(item);
}
