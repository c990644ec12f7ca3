import { cannotWrite } from '../../cannot-write';
import { refuseColumns } from '../../edit-rules';
import type { TablePart } from '../read/contents';
import { childrenOf, outline, withAttribute } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import { encodeAttribute, decodeCharacters } from '../xml/xml-text';
import type { Draft } from './draft';

/**
 * Excel repairs a table whose header says something else than its column, so the column gets the new name too.
 *
 * @returns what the header cell is to say: text, and unlike the others, as Excel makes it
 */
export function renameColumn(
  draft: Draft,
  table: TablePart,
  column: number,
  wanted: string | number | boolean | null,
): string {
  const place = column - table.range.left;
  const before = table.columns[place] ?? '';
  const others = table.columns.filter((_, index) => index !== place);
  const name = freeName(String(wanted ?? '') || `Kolonne${place + 1}`, others);
  if (name === before) return name;
  refuseColumns(table.range, [...others, name]);
  refuseMentioned(draft, before);
  draft.editPart(table.part, (text) => {
    const list = outline(text).children.find((child) => child.name === 'tableColumns');
    const element = list && childrenOf(text, list)[place];
    if (!element) throw cannotWrite(`the table ${table.name} has no column ${place + 1}`);
    return withAttribute(text, element, 'name', encodeAttribute(name));
  });
  draft.readAgain();
  return name;
}

function freeName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** Formulas that name the column would name one that is not there, which Excel takes for a broken file. */
function refuseMentioned(draft: Draft, name: string): void {
  const mention = `[${name.replace(/['[\]#@]/g, "'$&")}]`.toLowerCase();
  const parts = draft.contents.sheets.flatMap(({ part }) =>
    part !== undefined && draft.parts.has(part) ? [part] : [],
  );
  for (const part of [...parts, ...draft.contents.tables.map((table) => table.part), draft.contents.workbookPart]) {
    const xml = new XmlScanner(draft.parts.blocks(part));
    while (xml.next()) {
      if (!xml.closes || !FORMULAS.has(xml.name)) continue;
      if (decodeCharacters(xml.textBefore()).toLowerCase().includes(mention))
        throw cannotWrite(`a formula names the column ${name}`);
    }
  }
}

const FORMULAS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
  'definedName',
]);
