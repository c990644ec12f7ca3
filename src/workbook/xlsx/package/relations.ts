import { escapeXml } from '../xml/xml-text';
import { appendInRoot, outline, spliced } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';
import type { Package } from './package';

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "table". Strict and transitional files differ in the rest. */
  readonly kind: string;
  /** The part's name, or the address as it stands when the target is outside the file. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relations of a part; of the whole package when `part` is empty. */
export function relationsOf(parts: Package, part: string): Relation[] {
  const name = relationsPart(part);
  if (!parts.has(name)) return [];
  const xml = new XmlScanner(parts.blocks(name));
  const found: Relation[] = [];
  while (xml.find('Relationship')) {
    const target = xml.attribute('Target') ?? '';
    const external = xml.attribute('TargetMode') === 'External';
    const type = xml.attribute('Type') ?? '';
    found.push({
      id: xml.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : partName(part, target),
      external,
    });
  }
  return found;
}

/** @returns the new relation's id */
export function addRelation(parts: Package, part: string, type: string, target: string): string {
  const name = relationsPart(part);
  const taken = new Set(relationsOf(parts, part).map((relation) => relation.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const relation = `Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(relativeName(part, target))}"/>`;
  parts.put(
    name,
    appendInRoot(parts.has(name) ? parts.text(name) : EMPTY, (prefix) => `<${prefix}${relation}`),
  );
  return `rId${number}`;
}

export function removeRelation(parts: Package, part: string, id: string): void {
  const name = relationsPart(part);
  const text = parts.text(name);
  const relation = outline(text).children.find(({ start }) => tagAt(text, start).attribute('Id') === id);
  if (relation) parts.put(name, spliced(text, relation.start, relation.end, ''));
}

export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function partName(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** As Excel writes it: some readers do not understand a target that begins at the root. */
function relativeName(from: string, part: string): string {
  const here = from.split('/').slice(0, -1);
  const there = part.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
