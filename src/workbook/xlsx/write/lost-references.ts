import { XmlScanner } from '../xml/xml-scanner';
import { escapeXml, unescapeXml } from '../xml/xml-text';

const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);
const LOST = '#REF!';
const SKIPPED = ['"(?:[^"]|"")*"', "\\[(?:'.|[^\\]'[])*\\]"];
const SHEET = "(?<quoted>'(?:[^']|'')*')!|(?<plain>[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*)!";
/** What may follow a sheet's name: a cell, a range, rows, columns, or a name. */
const PLACE =
  '(?:\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+|[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*)?';

/** A sheet whose formulas say `#REF!` where they named a sheet that is gone, as Excel does. Excel repairs one that still names it. */
export function withoutSheetInFormulas(text: string, sheet: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const xml = new XmlScanner([text]);
  let start = -1;
  while (xml.next()) {
    if (xml.opens) start = FORMULAS.has(xml.name) && !xml.empty ? xml.end : -1;
    else if (start >= 0) {
      const before = unescapeXml(text.slice(start, xml.start));
      const after = withoutSheet(before, sheet);
      if (after !== before) {
        pieces.push(text.slice(copied, start), escapeXml(after));
        copied = xml.start;
      }
      start = -1;
    }
  }
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

export function mentionsSheet(formula: string, sheet: string): boolean {
  return withoutSheet(formula, sheet) !== formula;
}

function withoutSheet(formula: string, sheet: string): string {
  const wanted = sheet.toLowerCase();
  return formula.replace(
    new RegExp(`${SKIPPED.join('|')}|(?:${SHEET})${PLACE}`, 'giu'),
    (token, quoted?: string, plain?: string) => {
      const named = quoted === undefined ? plain : quoted.slice(1, -1).replace(/''/g, "'");
      return named?.toLowerCase() === wanted ? LOST : token;
    },
  );
}
