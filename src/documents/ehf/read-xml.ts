import { XMLParser } from 'fast-xml-parser';

/** An element as it stands in a file. */
export interface Element {
  /** With its prefix: "cbc:ID". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Empty when it holds elements. */
  readonly text: string;
  readonly children: readonly Element[];
}

/** The root element of a file that is well formed, as what we write is. */
export function readXml(xml: string): Element {
  const root = (parser.parse(xml) as readonly Node[]).find((node) => !('?xml' in node) && !('#text' in node));
  if (root === undefined) throw new Error('unreachable: we wrote a file without a root element');
  return elementOf(root);
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

function elementOf(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = node[name] as readonly Node[];
  const children = inner.filter((child) => !('#text' in child)).map(elementOf);
  const text = inner.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
  return {
    name,
    attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
    text: children.length > 0 ? '' : text,
    children,
  };
}

/** The elements at the end of a path of names: "cac:InvoiceLine/cac:Item/cbc:Name". */
export function at(element: Element, path: string): readonly Element[] {
  return path
    .split('/')
    .reduce<readonly Element[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [element],
    );
}

/** The text of the first of them. */
export function textAt(element: Element, path: string): string | undefined {
  return at(element, path)[0]?.text;
}

/** The element and all below it. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}
