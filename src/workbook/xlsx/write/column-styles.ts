import type { Outline } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';

/** The style that a new cell takes from its column. */
export function columnStyles(text: string, sheet: Outline): (column: number) => number {
  const columns = sheet.children.find((child) => child.name === 'cols');
  if (!columns) return () => 0;
  const ranges: { from: number; to: number; style: number }[] = [];
  const xml = new XmlScanner([text.slice(columns.start, columns.end)]);
  while (xml.find('col')) {
    const style = xml.whole('style', 0);
    if (style !== 0) ranges.push({ from: xml.whole('min', 1), to: xml.whole('max', 0), style });
  }
  return (column) => ranges.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}
