import { WorkbookError } from '../../workbook';
import { unescapeXml } from './xml-text';

/** The tag at hand. Names are given without their prefix. */
export class XmlTag {
  name = '';
  /** With its colon; empty when there is none. */
  prefix = '';
  /** An empty tag (`<c/>`) opens, and no closing tag follows it. */
  opens = false;
  closes = false;
  empty = false;
  /** Where the tag stands in the text; of use only when the text came in one piece. */
  start = 0;
  end = 0;

  protected buffer = '';
  private attributeCount = 0;
  /** Four places for each attribute: name from, name to, value from, value to. */
  private readonly places: number[] = [];

  attribute(name: string): string | undefined {
    const { places, buffer } = this;
    for (let at = 0; at < this.attributeCount * 4; at += 4) {
      const from = places[at]!;
      if (places[at + 1]! - from === name.length && buffer.startsWith(name, from)) {
        return unescapeXml(buffer.slice(places[at + 2], places[at + 3]));
      }
    }
    return undefined;
  }

  /** Every attribute with its full name. */
  attributes(): [name: string, value: string][] {
    const found: [string, string][] = [];
    for (let at = 0; at < this.attributeCount * 4; at += 4) {
      const [nameStart, nameEnd, start, end] = this.places.slice(at, at + 4);
      found.push([this.buffer.slice(nameStart, nameEnd), unescapeXml(this.buffer.slice(start, end))]);
    }
    return found;
  }

  /** The value of `r:id`, whatever prefix the file has given the namespace of relations. */
  relation(): string | undefined {
    return this.attributes().find(([name]) => name.endsWith(':id'))?.[1];
  }

  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true';
  }

  /** A whole number, or `fallback` when the attribute is missing or is something else. */
  whole(name: string, fallback: number): number {
    const value = this.attribute(name);
    return value !== undefined && /^\d{1,9}$/.test(value) ? +value : fallback;
  }

  /** Reads the tag that begins at `open`; false when the text ends before the tag does. */
  protected readTag(open: number): boolean {
    const { buffer, places } = this;
    const length = buffer.length;
    let at = open + 1;
    const closes = buffer.charCodeAt(at) === 0x2f;
    if (closes) at++;
    const prefixStart = at;
    let nameStart = at;
    for (; at < length; at++) {
      const code = buffer.charCodeAt(at);
      if (code === 0x3a) nameStart = at + 1;
      else if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
    }
    const nameEnd = at;
    let count = 0;
    let empty = false;
    for (;;) {
      if (at >= length) return false;
      const code = buffer.charCodeAt(at);
      if (code === 0x3e) break;
      if (code <= 0x20 || code === 0x2f) {
        empty = code === 0x2f;
        at++;
        continue;
      }
      const attributeStart = at;
      while (at < length && !endsName(buffer.charCodeAt(at))) at++;
      const attributeEnd = at;
      while (at < length && buffer.charCodeAt(at) <= 0x20) at++;
      if (at >= length) return false;
      if (at === attributeStart || buffer.charCodeAt(at) !== 0x3d) throw malformed();
      at++;
      while (at < length && buffer.charCodeAt(at) <= 0x20) at++;
      if (at >= length) return false;
      const quote = buffer.charCodeAt(at);
      if (quote !== 0x22 && quote !== 0x27) throw malformed();
      const valueStart = ++at;
      while (at < length && buffer.charCodeAt(at) !== quote) at++;
      if (at >= length) return false;
      places[count] = attributeStart;
      places[count + 1] = attributeEnd;
      places[count + 2] = valueStart;
      places[count + 3] = at;
      count += 4;
      at++;
    }
    this.name = buffer.slice(nameStart, nameEnd);
    this.prefix = nameStart === prefixStart ? '' : buffer.slice(prefixStart, nameStart);
    this.closes = closes;
    this.opens = !closes;
    this.empty = empty;
    this.attributeCount = count / 4;
    this.start = open;
    this.end = at + 1;
    return true;
  }
}

/** "=", "<", ">", "/" and blanks. */
function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x3d || code === 0x3c || code === 0x3e || code === 0x2f;
}

function malformed(): WorkbookError {
  return new WorkbookError('truncated', 'the XML is malformed');
}
