import { WorkbookError } from '../../workbook';
import { tagAt, XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';

/** Where an element stands in a text. The inner part of an empty element is empty and stands at `openEnd`. */
export interface Place {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly empty: boolean;
}

/** A part's root element and the elements right under it: enough to edit the text without touching the rest of it. */
export interface Outline {
  readonly root: Place;
  /** The root's prefix with its colon, or nothing: new elements in the same namespace need it. */
  readonly prefix: string;
  readonly children: readonly Place[];
}

export function outline(text: string): Outline {
  const xml = new XmlScanner([text]);
  if (!xml.next() || !xml.opens) throw new WorkbookError('truncated', 'no XML');
  const { prefix, name, start, end: openEnd, empty } = xml;
  const children = empty ? [] : places(xml);
  const closed = empty ? { start: openEnd, end: openEnd } : xml;
  return { root: { name, start, openEnd, closeStart: closed.start, end: closed.end, empty }, prefix, children };
}

/** The elements right under an element of the text. */
export function childrenOf(text: string, parent: Place): Place[] {
  const inner = text.slice(parent.openEnd, parent.closeStart);
  const shift = parent.openEnd;
  return places(new XmlScanner([inner, '</end>'])).map((place) => ({
    ...place,
    start: place.start + shift,
    openEnd: place.openEnd + shift,
    closeStart: place.closeStart + shift,
    end: place.end + shift,
  }));
}

/** Elements up to the closing tag of the element that holds them. */
function places(xml: XmlScanner): Place[] {
  const found: Place[] = [];
  for (;;) {
    if (!xml.next()) throw new WorkbookError('truncated', 'an element is not closed');
    if (xml.closes) return found;
    const { name, start, end: openEnd, empty } = xml;
    // Rows are by far the longest, and an edit of them reads them itself.
    if (name === 'sheetData') xml.skipPlainly();
    else xml.skip();
    found.push({ name, start, openEnd, closeStart: empty ? openEnd : xml.start, end: xml.end, empty });
  }
}

/** The text with something new for the part of it between two places. */
export function spliced(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Puts XML last inside an element of the text, opening the element when it is empty. */
export function appendInside(text: string, parent: Place, xml: string): string {
  if (!parent.empty) return spliced(text, parent.closeStart, parent.closeStart, xml);
  const tag = text.slice(parent.start, parent.end);
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return spliced(text, parent.start, parent.end, `${tag.replace(/\/\s*>$/, '>')}${xml}</${name}>`);
}

/** The same for a list that says how many elements it has. */
export function appendCounted(text: string, list: Place, xml: string): string {
  const count = String(childrenOf(text, list).length + 1);
  const appended = appendInside(text, list, xml);
  const { start } = list;
  const end = start + tagAt(appended, start).end;
  return spliced(appended, start, end, tagWithAttribute(appended.slice(start, end), 'count', count));
}

export function appendInRoot(text: string, xml: (prefix: string) => string): string {
  const { root, prefix } = outline(text);
  return appendInside(text, root, xml(prefix));
}

/** Puts an element under the root where the schema's `order` wants it: before the first that comes later. */
export function insertInOrder(text: string, order: readonly string[], name: string, xml: string): string {
  const { root, children } = outline(text);
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = children.find((child) => later.has(child.name));
  return next ? spliced(text, next.start, next.start, xml) : appendInside(text, root, xml);
}

/** The text with one attribute of an element set; `undefined` takes the attribute away. */
export function withAttribute(text: string, place: Place, name: string, value: string | undefined): string {
  return spliced(
    text,
    place.start,
    place.openEnd,
    tagWithAttribute(text.slice(place.start, place.openEnd), name, value),
  );
}

export function tagWithAttribute(tag: string, name: string, value: string | undefined): string {
  const attribute = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const replacement = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  if (attribute.test(tag)) return tag.replace(attribute, () => replacement);
  return tag.replace(/\s*\/?>$/, (end) => replacement + end.trim());
}

/** Edits what a sheet says beside its rows, which are by far the most of it, without carrying them along. */
export function besideRows(sheet: string, edit: (text: string) => string): string {
  const rows = outline(sheet).children.find(({ name }) => name === 'sheetData');
  if (!rows || rows.empty) return edit(sheet);
  const after = edit(spliced(sheet, rows.openEnd, rows.closeStart, ''));
  const place = outline(after).children.find(({ name }) => name === 'sheetData')!;
  return spliced(after, place.closeStart, place.closeStart, sheet.slice(rows.openEnd, rows.closeStart));
}
