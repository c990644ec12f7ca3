import { DEEDS } from '../../protection-signs';
import type { SheetProtection } from '../../workbook';
import { XmlScanner } from '../xml/xml-scanner';
import type { XmlTag } from '../xml/xml-tag';

/** What a sheet says of its protection stands after its rows, which are stepped over. */
export function readProtection(blocks: Iterable<string>): SheetProtection {
  const xml = new XmlScanner(blocks);
  while (xml.next()) {
    if (!xml.opens) continue;
    if (xml.name === 'sheetData') xml.skipPlainly();
    else if (xml.name === 'sheetProtection') return protectionOf(xml);
  }
  return 'none';
}

/** Of the element itself. */
export function protectionOf(tag: XmlTag): SheetProtection {
  if (!tag.flag('sheet')) return 'none';
  return !hasPassword(tag) && areCellsChosen(tag) && DEEDS.every((deed) => isLet(tag, deed) === deed.isLet)
    ? 'ours'
    : 'others';
}

/** Older and newer ways of keeping one. */
export function hasPassword(tag: XmlTag): boolean {
  return tag.attribute('password') !== undefined || tag.attribute('hashValue') !== undefined;
}

function isLet(tag: XmlTag, { inFile, isUsuallyLet }: (typeof DEEDS)[number]): boolean {
  return tag.attribute(inFile) === undefined ? isUsuallyLet : !tag.flag(inFile);
}

function areCellsChosen(tag: XmlTag): boolean {
  return !tag.flag('selectLockedCells') && !tag.flag('selectUnlockedCells');
}
