import { XMLParser } from 'fast-xml-parser';

/** An element as it stands in the file, its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Parsed = { readonly [name: string]: unknown };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

export function parsed(xml: string): Element {
  const root = (parser.parse(xml) as Parsed[]).find((node) => !('?xml' in node) && !('#text' in node));
  if (root === undefined) throw new Error('no root element');
  return elementOf(root);
}

function elementOf(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = node[name] as Parsed[];
  const text = inner.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
  const children = inner.filter((child) => !('#text' in child)).map(elementOf);
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    text: children.length > 0 ? text.trim() : text,
    children,
  };
}

/** Every element that holds text, as a line: "Invoice/cbc:ID = 2026-0042". Bytes of attachments aside. */
export function leaves(element: Element, path = ''): readonly string[] {
  const here = `${path}${element.name}`;
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => `@${name}=${value}`);
  const text = element.name === 'cbc:EmbeddedDocumentBinaryObject' ? '(bytes)' : element.text;
  const own = element.children.length === 0 ? [[here, ...attributes, `= ${text}`].join(' ')] : [];
  return [...own, ...element.children.flatMap((child) => leaves(child, `${here}/`))];
}

/** The elements under a path of names, e.g. "cac:InvoiceLine/cbc:ID". */
export function find(element: Element, path: string): readonly Element[] {
  const [first, ...rest] = path.split('/');
  const there = element.children.filter(({ name }) => name === first);
  return rest.length === 0 ? there : there.flatMap((child) => find(child, rest.join('/')));
}

export function texts(element: Element, path: string): readonly string[] {
  return find(element, path).map(({ text }) => text);
}
