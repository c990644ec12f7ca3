import type { Package } from '../package/package';
import { decodeCharacters } from '../xml/xml-text';
import { XmlScanner } from '../xml/xml-scanner';
import type { TablePart } from './contents';
import { parseRange } from '../../ranges';

export function readTable(parts: Package, part: string, sheet: string): TablePart | undefined {
  const xml = new XmlScanner(parts.blocks(part));
  if (!xml.find('table')) return undefined;
  const range = parseRange(xml.attribute('ref') ?? '');
  if (!range) return undefined;
  const name = decodeCharacters(xml.attribute('displayName') ?? xml.attribute('name') ?? '');
  const id = xml.whole('id', 0);
  const hasHeaderRow = xml.whole('headerRowCount', 1) > 0;
  const hasTotalsRow = xml.whole('totalsRowCount', 0) > 0;
  const columns: string[] = [];
  while (xml.find('tableColumn')) columns.push(decodeCharacters(xml.attribute('name') ?? ''));
  return { name, sheet, range, columns, hasHeaderRow, hasTotalsRow, part, id };
}
