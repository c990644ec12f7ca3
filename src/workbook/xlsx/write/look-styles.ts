import type { CellLook } from '../../workbook';
import { childrenOf, insertInOrder, outline, appendCounted } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import { escapeXml } from '../xml/xml-text';
import { LOOKS, type LookDesign, type Side } from '../../looks';
import { STYLES_ORDER } from './vocabulary';

const BUILT_IN: Readonly<Record<string, number>> = { '0.00': 2, '#,##0.00': 4 };
const FIRST_OWN_FORMAT = 164;
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** The styles part with looks added to it as cell styles; what is there already is used again. */
export class LookStyles {
  private readonly found = new Map<CellLook, number>();

  constructor(private styles: string) {}

  get text(): string {
    return this.styles;
  }

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
    const p = outline(this.styles).prefix;
    const fill = `<${p}fill><${p}patternFill><${p}bgColor rgb="${color}"/></${p}patternFill></${p}fill>`;
    return this.indexOf('dxfs', `<${p}dxf>${fill}</${p}dxf>`);
  }

  private add(design: LookDesign): number {
    const p = outline(this.styles).prefix;
    const format = design.format === undefined ? 0 : this.formatId(design.format, p);
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

  private formatId(code: string, prefix: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const place = outline(this.styles).children.find((child) => child.name === 'numFmts');
    let id = FIRST_OWN_FORMAT;
    if (place) {
      const xml = new XmlScanner([this.styles.slice(place.start, place.end)]);
      while (xml.find('numFmt')) {
        const taken = xml.whole('numFmtId', 0);
        if (xml.attribute('formatCode') === code) return taken;
        id = Math.max(id, taken + 1);
      }
    }
    this.indexOf('numFmts', `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Where the element stands in a list of the part; it is put last when it is not there. */
  private indexOf(list: string, xml: string): number {
    const { children, prefix } = outline(this.styles);
    const place = children.find((child) => child.name === list);
    if (!place) {
      const whole = `<${prefix}${list} count="1">${xml}</${prefix}${list}>`;
      this.styles = insertInOrder(this.styles, STYLES_ORDER, list, whole);
      return 0;
    }
    const items = childrenOf(this.styles, place);
    const index = items.findIndex((item) => this.styles.slice(item.start, item.end) === xml);
    if (index >= 0) return index;
    this.styles = appendCounted(this.styles, place, xml);
    return items.length;
  }

  /** The workbook's own default font, made bold, grey and so on. */
  private fontXml(font: NonNullable<LookDesign['font']>, p: string): string {
    const fonts = outline(this.styles).children.find((child) => child.name === 'fonts');
    const first = fonts && childrenOf(this.styles, fonts)[0];
    const own = new Map(
      (first ? childrenOf(this.styles, first) : []).map((child) => [
        child.name,
        this.styles.slice(child.start, child.end),
      ]),
    );
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
