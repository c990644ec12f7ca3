import type { CellShows } from '../../../timesheet/table';
import type { Package } from '../package/package';
import { XmlScanner } from '../xml/xml-scanner';
import { builtInShows, formatShows } from '../../number-formats';

/** What each cell style (`s="3"`) makes of a number, in the order of the styles part. */
export function cellFormats(parts: Package, stylesPart: string | undefined): CellShows[] {
  if (stylesPart === undefined || !parts.has(stylesPart)) return [];
  const xml = new XmlScanner(parts.blocks(stylesPart));
  const ownFormats = new Map<number, CellShows>();
  const formats: CellShows[] = [];
  let inCellFormats = false;
  while (xml.next()) {
    if (xml.name === 'cellXfs') inCellFormats = xml.opens && !xml.empty;
    else if (!xml.opens) continue;
    else if (xml.name === 'numFmt' && !inCellFormats) {
      const id = xml.whole('numFmtId', -1);
      // Differential formats at the end of the part reuse the numbers; only the first meaning counts for cells.
      if (!ownFormats.has(id)) ownFormats.set(id, formatShows(xml.attribute('formatCode') ?? ''));
    } else if (xml.name === 'xf' && inCellFormats) {
      const id = xml.whole('numFmtId', 0);
      formats.push(ownFormats.get(id) ?? builtInShows(id));
    }
  }
  return formats;
}
