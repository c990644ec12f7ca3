import { colouredCells, MARK_TITLE, severityOf } from '../../mark-signs';
import { parseRange } from '../../ranges';
import type { Mark, MarkSeverity } from '../../workbook';
import { addressesOf, covers } from '../sqref';
import { decodeCharacters } from '../xml/xml-text';
import { XmlScanner } from '../xml/xml-scanner';

interface Message {
  readonly sqref: readonly string[];
  readonly text: string;
}

/** One mark for each cell that bears our colour, with the message that lies over it. */
export function readMarks(blocks: Iterable<string>): Mark[] {
  const colours: { severity: MarkSeverity; addresses: readonly string[] }[] = [];
  const messages: Message[] = [];
  const xml = new XmlScanner(blocks);
  let sqref: string | undefined;
  while (xml.next()) {
    if (!xml.opens) continue;
    if (xml.name === 'sheetData') xml.skipPlainly();
    else if (xml.name === 'conditionalFormatting') sqref = xml.attribute('sqref');
    else if (xml.name === 'formula' && !xml.empty) {
      xml.next();
      const severity = severityOf(xml.textBefore());
      if (severity) colours.push({ severity, addresses: addressesOf(sqref) });
    } else if (xml.name === 'dataValidation' && xml.attribute('promptTitle') === MARK_TITLE) {
      messages.push({
        sqref: addressesOf(xml.attribute('sqref')),
        text: decodeCharacters(xml.attribute('prompt') ?? ''),
      });
    }
  }
  const marks = colours.flatMap(({ severity, addresses }) =>
    addresses.flatMap((address): Mark[] => {
      const range = parseRange(address);
      return (range ? colouredCells(range) : []).map(({ row, column }) => {
        const text = messages.find((message) => covers(message.sqref, row, column))?.text ?? '';
        return { row, column, severity, text };
      });
    }),
  );
  return marks.sort((one, other) => one.row - other.row || one.column - other.column);
}
