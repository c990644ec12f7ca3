import { appendCounted, childrenOf, insertInOrder, outline } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import { escapeXml } from '../xml/xml-text';
import { STYLES_ORDER } from './vocabulary';

const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0.00': 2, '#,##0.00': 4, '@': 49 };
const FIRST_OWN_FORMAT = 164;

/** The styles part, to which things are added; what is there already is used again. */
export class StylesPart {
  constructor(private styles: string) {}

  get text(): string {
    return this.styles;
  }

  /** With its colon. */
  get prefix(): string {
    return outline(this.styles).prefix;
  }

  /** Where the element stands in a list of the part; it is put last when it is not there. */
  indexOf(list: string, xml: string): number {
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

  /** The element that stands there in the list. */
  item(list: string, index: number): string | undefined {
    const place = outline(this.styles).children.find((child) => child.name === list);
    const item = place && childrenOf(this.styles, place)[index];
    return item && this.styles.slice(item.start, item.end);
  }

  formatId(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const { children, prefix } = outline(this.styles);
    const place = children.find((child) => child.name === 'numFmts');
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
}
