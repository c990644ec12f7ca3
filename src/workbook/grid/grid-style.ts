import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderStyle, CellStyle, HorizontalAlignment, Side, VerticalAlignment } from '../sheet-look';

/** What the grid calls a style of the file. */
export function styleName(style: number): string {
  return `x${style}`;
}

export function isFileStyle(style: unknown): boolean {
  return style === null || style === undefined || (typeof style === 'string' && /^x\d+$/.test(style));
}

/** By the grid's names. */
export function gridStyles(styles: readonly CellStyle[]): Record<string, IStyleData> {
  return Object.fromEntries(styles.map((style, index) => [styleName(index), gridStyle(style)]));
}

/** How a cell of the file looks, as the grid says it; null where it is as any other, so that a cell that gets it is it whole. */
function gridStyle({ font, fill, borders, format, ...style }: CellStyle): IStyleData {
  const flag = (is: boolean) => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const line = (is: boolean) => ({ s: flag(is) });
  return {
    ff: `${font.name}, ${ELSE}`,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: line(font.underline !== 'none'),
    st: line(font.strike),
    cl: font.color === undefined ? null : { rgb: font.color },
    bg: fill === undefined ? null : { rgb: fill },
    bd: bordersOf(borders),
    ht: style.horizontal === undefined ? null : HORIZONTAL[style.horizontal],
    vt: VERTICAL[style.vertical],
    tb: style.wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    tr: rotationOf(style.rotation),
    pd: style.indent > 0 ? { l: 2 + style.indent * INDENT } : null,
    n: format === 'General' ? null : { pattern: format },
  };
}

/** As wide as the font of most sheets, where that is not on the machine. */
const ELSE = "Carlito, 'Segoe UI', Arial, sans-serif";

/** Pixels of three blanks. */
const INDENT = 9;

function rotationOf(rotation: CellStyle['rotation']): IStyleData['tr'] {
  if (rotation === 'stacked') return { a: 0, v: BooleanNumber.TRUE };
  return rotation === 0 ? null : { a: -rotation };
}

const SIDES: Readonly<Record<Side, keyof IBorderData>> = { left: 'l', right: 'r', top: 't', bottom: 'b' };

function bordersOf(borders: CellStyle['borders']): IBorderData | null {
  const lines = Object.entries(borders).map(([side, { style, color }]) => [
    SIDES[side as Side],
    { s: BORDERS[style], cl: { rgb: color } },
  ]);
  return lines.length === 0 ? null : (Object.fromEntries(lines) as IBorderData);
}

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};
