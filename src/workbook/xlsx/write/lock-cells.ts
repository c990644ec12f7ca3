import { childrenOf, outline, spliced, tagWithAttribute } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';
import type { Draft } from './draft';
import { StylesPart } from './styles-part';

/** Cells that could be changed on a protected sheet no longer can; they look as they did. */
export function lockCells(draft: Draft, sheetPart: string): void {
  const { stylesPart } = draft.contents;
  if (stylesPart === undefined || !draft.parts.has(stylesPart)) return;
  const before = draft.parts.text(stylesPart);
  if (!before.includes('locked=')) return;
  const styles = new StylesPart(before);
  draft.editPart(sheetPart, (text) => withLockedCells(text, new LockedStyles(styles)));
  if (styles.text !== before) draft.parts.put(stylesPart, styles.text);
}

function withLockedCells(text: string, styles: LockedStyles): string {
  const pieces: string[] = [];
  let done = 0;
  const xml = new XmlScanner([text]);
  while (xml.next()) {
    if (!xml.opens || xml.name !== 'c') continue;
    const own = xml.whole('s', 0);
    const locked = styles.lockedOf(own);
    if (locked === own) continue;
    pieces.push(text.slice(done, xml.start), tagWithAttribute(text.slice(xml.start, xml.end), 's', String(locked)));
    done = xml.end;
  }
  return pieces.join('') + text.slice(done);
}

/** Cell styles that are as another, but locked. */
class LockedStyles {
  private readonly found = new Map<number, number>();

  constructor(private readonly part: StylesPart) {}

  lockedOf(own: number): number {
    const known = this.found.get(own);
    if (known !== undefined) return known;
    const before = this.part.item('cellXfs', own);
    const after = before === undefined ? undefined : lockedXml(before);
    const style = after === undefined || after === before ? own : this.part.indexOf('cellXfs', after);
    this.found.set(own, style);
    return style;
  }
}

function lockedXml(xf: string): string {
  const { root } = outline(xf);
  const open = childrenOf(xf, root).find(({ name, start }) => name === 'protection' && isOpen(xf, start));
  if (!open) return xf;
  const tag = tagWithAttribute(xf.slice(open.start, open.openEnd), 'locked', undefined);
  return spliced(xf, open.start, open.openEnd, tag);
}

function isOpen(xf: string, start: number): boolean {
  const tag = tagAt(xf, start);
  return tag.attribute('locked') !== undefined && !tag.flag('locked');
}
