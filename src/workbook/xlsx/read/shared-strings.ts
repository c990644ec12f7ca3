import type { Package } from '../package/package';
import { XmlScanner } from '../xml/xml-scanner';
import { richText } from './rich-text';

/** The texts that cells refer to by number. */
export function sharedStrings(parts: Package, part: string | undefined): string[] {
  if (part === undefined || !parts.has(part)) return [];
  const xml = new XmlScanner(parts.blocks(part));
  const strings: string[] = [];
  while (xml.find('si')) strings.push(richText(xml));
  return strings;
}
