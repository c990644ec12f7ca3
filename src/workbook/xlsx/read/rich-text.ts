import { WorkbookError } from '../../workbook';
import { decodeCharacters } from '../xml/xml-text';
import type { XmlScanner } from '../xml/xml-scanner';

/** The text of the element whose opening tag is at hand (`si`, `is`): its runs joined, without the guide to pronunciation (`rPh`). */
export function richText(xml: XmlScanner): string {
  if (xml.empty) return '';
  const { name } = xml;
  let text = '';
  for (;;) {
    if (!xml.next()) throw new WorkbookError('truncated', `<${name}> is not closed`);
    if (xml.closes) {
      if (xml.name === 't') text += decodeCharacters(xml.textBefore());
      else if (xml.name === name) return text;
    } else if (xml.name === 'rPh') xml.skip();
  }
}
