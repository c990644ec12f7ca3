import type { CellLook } from '../../workbook';
import { outline } from '../xml/xml-edit';
import { LOOKS, type LookDesign, type Side } from '../../looks';
import { StylesPart } from './styles-part';

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** The styles part with looks added to it as cell styles. */
export class LookStyles extends StylesPart {
  private readonly found = new Map<CellLook, number>();

  /** The number of the cell style (`s="3"`). */
  styleOf(look: CellLook): number {
    const known = this.found.get(look);
    if (known !== undefined) return known;
    const style = this.add(LOOKS[look]);
    this.found.set(look, style);
    return style;
  }

  /** The number of the style that a conditional format lays over the cell's own (`dxfId="3"`). */
  markStyle(color: string): number {
    const p = this.prefix;
    const fill = `<${p}fill><${p}patternFill><${p}bgColor rgb="${color}"/></${p}patternFill></${p}fill>`;
    return this.indexOf('dxfs', `<${p}dxf>${fill}</${p}dxf>`);
  }

  private add(design: LookDesign): number {
    const p = this.prefix;
    const format = design.format === undefined ? 0 : this.formatId(design.format);
    const font = design.font ? this.indexOf('fonts', this.fontXml(design.font, p)) : 0;
    const fill = design.fill === undefined ? 0 : this.indexOf('fills', fillXml(design.fill, p));
    const border = design.border ? this.indexOf('borders', borderXml(design.border, p)) : 0;
    const alignment = Object.entries(design.alignment ?? {}).map(([name, value]) => ` ${name}="${value}"`);
    const inner =
      (alignment.length > 0 ? `<${p}alignment${alignment.join('')}/>` : '') +
      (design.locked === false ? `<${p}protection locked="0"/>` : '');
    const applies = [
      format && 'applyNumberFormat',
      font && 'applyFont',
      fill && 'applyFill',
      border && 'applyBorder',
      alignment.length && 'applyAlignment',
      design.locked === false && 'applyProtection',
    ].filter(Boolean);
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const start = `<${p}xf ${[ids, ...applies.map((name) => `${name}="1"`)].join(' ')}`;
    return this.indexOf('cellXfs', inner === '' ? `${start}/>` : `${start}>${inner}</${p}xf>`);
  }

  /** The workbook's own default font, made bold, grey and so on. */
  private fontXml(font: NonNullable<LookDesign['font']>, p: string): string {
    const first = this.item('fonts', 0) ?? '';
    const pieces = first === '' ? [] : outline(first).children;
    const own = new Map(pieces.map((piece) => [piece.name, first.slice(piece.start, piece.end)]));
    const kept = (name: string) => own.get(name) ?? '';
    return [
      `<${p}font>`,
      font.bold ? `<${p}b/>` : '',
      font.italic ? `<${p}i/>` : '',
      font.size === undefined ? kept('sz') : `<${p}sz val="${font.size}"/>`,
      font.color === undefined ? kept('color') : `<${p}color rgb="${font.color}"/>`,
      ...['name', 'family', 'charset', 'scheme'].map(kept),
      `</${p}font>`,
    ].join('');
  }
}

function fillXml(color: string, p: string): string {
  const colors = `<${p}fgColor rgb="${color}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

function borderXml(border: NonNullable<LookDesign['border']>, p: string): string {
  const sides = SIDES.map((side) => {
    const drawn = border.sides.includes(side);
    return drawn ? `<${p}${side} style="thin"><${p}color rgb="${border.color}"/></${p}${side}>` : `<${p}${side}/>`;
  });
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}
