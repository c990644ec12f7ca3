import { appendInRoot, outline, spliced } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';
import { escapeXml } from '../xml/xml-text';
import type { Package } from './package';

const PART = '[Content_Types].xml';

/** A part is not seen by Excel unless its type is declared here. */
export function addContentType(parts: Package, part: string, type: string): void {
  const override = `Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  parts.put(
    PART,
    appendInRoot(parts.text(PART), (prefix) => `<${prefix}${override}`),
  );
}

/** Declares the type of every part whose name ends so, unless that is done already. */
export function addDefaultType(parts: Package, extension: string, type: string): void {
  const text = parts.text(PART);
  const xml = new XmlScanner([text]);
  while (xml.find('Default')) if (xml.attribute('Extension')?.toLowerCase() === extension) return;
  const { root, prefix } = outline(text);
  parts.put(
    PART,
    spliced(text, root.openEnd, root.openEnd, `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`),
  );
}

export function removeContentType(parts: Package, part: string): void {
  const text = parts.text(PART);
  const override = outline(text).children.find(
    ({ start }) => tagAt(text, start).attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (override) parts.put(PART, spliced(text, override.start, override.end, ''));
}
