import { WorkbookError } from '../../workbook';
import { XmlTag } from './xml-tag';
import { unescapeXml } from './xml-text';

/**
 * Walks the tags of an XML text that comes in pieces, holding no more than one piece and the tag at hand.
 * Nothing is resolved or fetched; a document type is refused, as OPC does.
 */
export class XmlScanner extends XmlTag {
  private readonly pieces: Iterator<string>;
  private textStart = 0;
  /** Text before the tag that was split by a comment or held CDATA, already unescaped. */
  private textSoFar = '';

  constructor(pieces: Iterable<string>) {
    super();
    this.pieces = pieces[Symbol.iterator]();
  }

  /** Goes to the next tag; false when there is none. */
  next(): boolean {
    this.textStart = this.end;
    this.textSoFar = '';
    for (;;) {
      const open = this.buffer.indexOf('<', this.textStart);
      const found = open < 0 ? 'cut' : this.readMarkup(open);
      if (found === 'tag') return true;
      if (found === 'cut' && !this.readMore()) {
        if (open < 0) return false;
        throw new WorkbookError('truncated', 'the XML ends inside a tag');
      }
    }
  }

  /** Goes to the opening tag of this name; false when there is none. */
  find(name: string): boolean {
    while (this.next()) if (this.opens && this.name === name) return true;
    return false;
  }

  /** Goes past the closing tag of the element whose opening tag is at hand. */
  skip(): void {
    const { name } = this;
    for (let depth = this.empty ? 0 : 1; depth > 0;) {
      if (!this.next()) throw new WorkbookError('truncated', `<${name}> is not closed`);
      if (this.name !== name) continue;
      if (this.closes) depth--;
      else if (!this.empty) depth++;
    }
  }

  /**
   * `skip` for a long element that never holds another of its own name: looks for the closing tag alone,
   * without reading the tags inside, but still stepping over comments and CDATA.
   */
  skipPlainly(): void {
    if (this.empty) return;
    const { name } = this;
    const closing = `</${this.prefix}${name}`;
    this.textStart = this.end;
    for (;;) {
      const other = this.buffer.indexOf('<!', this.textStart);
      const close = this.buffer.slice(this.textStart, other < 0 ? undefined : other).indexOf(closing);
      const at = close < 0 ? other : this.textStart + close;
      const found = at < 0 ? 'cut' : this.readMarkup(at);
      if (found === 'tag' && this.name === name) return;
      if (found === 'tag') this.textStart = this.end;
      this.textSoFar = '';
      if (found !== 'cut') continue;
      if (at < 0) this.textStart = Math.max(this.textStart, this.buffer.length - closing.length);
      if (!this.readMore()) throw new WorkbookError('truncated', `<${name}> is not closed`);
    }
  }

  /** The text between the tag before and the tag at hand. */
  textBefore(): string {
    return this.textSoFar + unescapeXml(this.buffer.slice(this.textStart, this.start));
  }

  private readMarkup(open: number): Found {
    const second = this.buffer.charCodeAt(open + 1);
    if (second === 0x3f) return this.skipMarkup(open, '?>', '');
    if (second !== 0x21) return this.readTag(open) ? 'tag' : 'cut';
    if (this.buffer.startsWith('<!--', open)) return this.skipMarkup(open, '-->', '');
    if (this.buffer.startsWith('<![CDATA[', open)) return this.skipMarkup(open, ']]>', '<![CDATA[');
    if (this.buffer.length < open + 9) return 'cut';
    throw new WorkbookError('notXlsx', 'a document type declaration, which the format forbids');
  }

  private skipMarkup(open: number, terminator: string, textAfter: string): Found {
    const close = this.buffer.indexOf(terminator, open + 2);
    if (close < 0) return 'cut';
    this.textSoFar += unescapeXml(this.buffer.slice(this.textStart, open));
    if (textAfter !== '') this.textSoFar += this.buffer.slice(open + textAfter.length, close).replace(/\r\n?/g, '\n');
    this.textStart = close + terminator.length;
    return 'skipped';
  }

  /** Takes at least as much again as is held, so that a very long text is not copied once for every piece. */
  private readMore(): boolean {
    const held = this.buffer.slice(this.textStart);
    const taken = held === '' ? [] : [held];
    for (let length = 0; length <= held.length;) {
      const piece = this.pieces.next();
      if (piece.done) {
        if (length === 0) return false;
        break;
      }
      taken.push(piece.value);
      length += piece.value.length;
    }
    // Joining copies, and a whole part often comes in one piece.
    this.buffer = taken.length === 1 ? taken[0]! : taken.join('');
    this.textStart = 0;
    this.start = -1;
    return true;
  }
}

type Found = 'tag' | 'skipped' | 'cut';

/** The tag that begins there. */
export function tagAt(text: string, start: number): XmlTag {
  const xml = new XmlScanner([text.slice(start)]);
  xml.next();
  return xml;
}
