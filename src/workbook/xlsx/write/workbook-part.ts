import { childrenOf, outline, spliced, withAttribute, type Place } from '../xml/xml-edit';
import { tagAt } from '../xml/xml-scanner';
import { unescapeXml } from '../xml/xml-text';
import type { SheetPart } from '../read/contents';
import { mentionsSheet } from './lost-references';

/** The workbook part without a sheet: with the names that lead to it gone, and the numbers of later sheets one lower. */
export function withoutSheetAt(workbook: string, index: number, { name }: SheetPart): string {
  const list = (text: string, of: string) => outline(text).children.find((child) => child.name === of);
  const sheets = childrenOf(workbook, list(workbook, 'sheets')!);
  const element = sheets[index]!;
  let text = spliced(workbook, element.start, element.end, '');
  const visible = sheets.flatMap((sheet, at) =>
    at === index || tagAt(workbook, sheet.start).attribute('state')?.toLowerCase().includes('hidden')
      ? []
      : [at > index ? at - 1 : at],
  );

  const names = list(text, 'definedNames');
  if (names) {
    // From the last to the first, so that the places of those before stay right.
    for (const place of childrenOf(text, names).reverse()) text = withoutName(text, place, index, name);
    const left = list(text, 'definedNames')!;
    if (childrenOf(text, left).length === 0) text = spliced(text, left.start, left.end, '');
  }

  const views = list(text, 'bookViews');
  for (const place of (views ? childrenOf(text, views) : []).reverse()) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const tag = tagAt(text, place.start);
      if (tag.attribute(attribute) === undefined) continue;
      const before = tag.whole(attribute, 0);
      const after = before > index ? before - 1 : before;
      const shown = before === index ? nearest(visible, index) : after;
      if (shown !== before)
        text = withAttribute(text, { ...place, openEnd: place.start + tag.end }, attribute, String(shown));
    }
  }
  return text;
}

function withoutName(text: string, place: Place, index: number, sheet: string): string {
  const tag = tagAt(text, place.start);
  const scope = tag.attribute('localSheetId') === undefined ? undefined : tag.whole('localSheetId', -1);
  const refersTo = unescapeXml(text.slice(place.openEnd, place.closeStart));
  if (scope === index || mentionsSheet(refersTo, sheet)) return spliced(text, place.start, place.end, '');
  return scope !== undefined && scope > index ? withAttribute(text, place, 'localSheetId', String(scope - 1)) : text;
}

/** The sheet that comes to the front when the one in front goes: the next, or else the last. */
function nearest(visible: readonly number[], index: number): number {
  return visible.find((at) => at >= index) ?? visible.at(-1) ?? 0;
}
