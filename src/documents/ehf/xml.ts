import { XMLBuilder } from 'fast-xml-parser';
import { xmlText } from './xml-text';

/**
 * Elements in the order of their keys; a list is an element that is repeated; `undefined` is an element that is left out.
 * A key that begins with `@_` is an attribute, and `#text` the text beside it.
 */
export type Xml = string | undefined | readonly Xml[] | { readonly [name: string]: Xml };

/**
 * The document as text: declaration, two spaces of indentation, no byte order mark. Written to a file, it is UTF-8.
 * Whatever has no content is left out, and with it whatever holds only that.
 */
export function xmlDocument(root: { readonly [name: string]: Xml }): string {
  const declaration = { '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' } };
  return builder.build({ ...declaration, ...(pruned(root) as object) });
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@_',
  ignoreAttributes: false,
  // An attachment may be called "true", and has its name all the same.
  suppressBooleanAttributes: false,
  format: true,
  indentBy: '  ',
});

function pruned(xml: Xml): Xml {
  if (xml === undefined || typeof xml === 'string') return xmlText(xml);
  if (isList(xml)) {
    const items = xml.map(pruned).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(xml)
    .map(([name, value]) => [name, pruned(value)] as const)
    .filter(([, value]) => value !== undefined);
  const hasContent = entries.some(([name]) => !name.startsWith('@_') || name.startsWith('@_xmlns'));
  return hasContent ? Object.fromEntries(entries) : undefined;
}

function isList(xml: object): xml is readonly Xml[] {
  return Array.isArray(xml);
}
