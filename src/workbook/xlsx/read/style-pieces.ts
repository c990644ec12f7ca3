import {
  BORDER_STYLES,
  PLAIN_STYLE,
  type BorderLine,
  type CellStyle,
  type FontStyle,
  type Side,
} from '../../sheet-look';
import { WorkbookError } from '../../workbook';
import { decodeCharacters } from '../xml/xml-text';
import type { XmlScanner } from '../xml/xml-scanner';
import type { Colours } from './colours';

const LARGEST_FONT = 409;
const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  right: 'right',
  // Sheets that are read from right to left say it so.
  start: 'left',
  end: 'right',
  top: 'top',
  bottom: 'bottom',
};

/** Each reads the element whose opening tag is at hand, to its end. */
export function readFont(xml: XmlScanner, colours: Colours): FontStyle {
  const font: { -readonly [K in keyof FontStyle]: FontStyle[K] } = { ...PLAIN_STYLE.font };
  inside(xml, () => {
    const value = xml.attribute('val');
    const isOn = value !== '0' && value !== 'false';
    if (xml.name === 'b') font.bold = isOn;
    else if (xml.name === 'i') font.italic = isOn;
    else if (xml.name === 'strike') font.strike = isOn;
    else if (xml.name === 'u') font.underline = underline(value);
    else if (xml.name === 'name' && value) font.name = decodeCharacters(value);
    else if (xml.name === 'sz') font.size = size(value);
    else if (xml.name === 'color') {
      const color = colours.of(xml);
      if (color !== undefined) font.color = color;
    }
  });
  return font;
}

/** One colour for the whole cell: a pattern is drawn in that of its lines, a gradient in the one that it begins with. */
export function readFill(xml: XmlScanner, colours: Colours): string | undefined {
  let pattern = '';
  let front: string | undefined;
  let stop: string | undefined;
  inside(xml, () => {
    if (xml.name === 'patternFill') pattern = xml.attribute('patternType') ?? 'none';
    else if (xml.name === 'fgColor') front = colours.of(xml);
    else if (xml.name === 'color') stop ??= colours.of(xml);
  });
  return pattern === 'none' ? undefined : (front ?? stop);
}

export function readBorders(xml: XmlScanner, colours: Colours): CellStyle['borders'] {
  const borders: Partial<Record<Side, BorderLine>> = {};
  let line: { side: Side; style: BorderLine['style'] } | undefined;
  inside(xml, () => {
    if (xml.name !== 'color') {
      const side = SIDES[xml.name];
      const style = BORDER_STYLES.find((known) => known === xml.attribute('style'));
      line = side && style && { side, style };
      if (line) borders[line.side] = { style: line.style, color: '#000000' };
    } else if (line) {
      borders[line.side] = { style: line.style, color: colours.of(xml) ?? '#000000' };
    }
  });
  return borders;
}

/** Every opening tag inside the element at hand. */
export function inside(xml: XmlScanner, read: () => void): void {
  if (xml.empty) return;
  const { name } = xml;
  for (;;) {
    if (!xml.next()) throw new WorkbookError('truncated', `<${name}> is not closed`);
    if (xml.opens) read();
    else if (xml.name === name) return;
  }
}

function underline(value: string | undefined): FontStyle['underline'] {
  if (value === 'none') return 'none';
  return value?.startsWith('double') ? 'double' : 'single';
}

function size(value: string | undefined): number {
  const points = Number(value);
  return points >= 1 && points <= LARGEST_FONT ? points : PLAIN_STYLE.font.size;
}
