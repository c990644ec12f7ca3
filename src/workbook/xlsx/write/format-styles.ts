import { tagWithAttribute } from '../xml/xml-edit';
import { tagAt } from '../xml/xml-scanner';
import type { StylesPart } from './styles-part';

/** Excel takes no longer code. */
const LONGEST_CODE = 255;

/** Cell styles that are as another but for the number format. */
export class FormatStyles {
  private readonly found = new Map<string, number>();

  constructor(private readonly part: StylesPart) {}

  /** @param own the number of the style that the cell has */
  styleOf(own: number, code: string): number {
    const key = `${own} ${code}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const style = this.add(own, code.slice(0, LONGEST_CODE));
    this.found.set(key, style);
    return style;
  }

  private add(own: number, code: string): number {
    const { part } = this;
    const id = String(part.formatId(code));
    const before = part.item('cellXfs', own) ?? part.item('cellXfs', 0);
    if (before === undefined) {
      part.indexOf('cellXfs', `<${part.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
      return this.add(0, code);
    }
    const { end } = tagAt(before, 0);
    const tag = before.slice(0, end);
    if (tagAt(before, 0).attribute('numFmtId') === id) return own;
    const formatted = tagWithAttribute(tagWithAttribute(tag, 'numFmtId', id), 'applyNumberFormat', '1');
    return part.indexOf('cellXfs', formatted + before.slice(end));
  }
}
