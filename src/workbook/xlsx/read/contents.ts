import type { TableInfo } from '../../../timesheet/table';
import { WorkbookError, type DefinedName, type SheetInfo } from '../../workbook';
import type { Package } from '../package/package';
import { relationsOf, type Relation } from '../package/relations';
import { decodeCharacters } from '../xml/xml-text';
import { XmlScanner } from '../xml/xml-scanner';
import { readTable } from './table-part';

export interface SheetPart extends SheetInfo {
  /** `undefined` when the workbook names a sheet that the package does not hold. */
  readonly part: string | undefined;
}

export interface TablePart extends TableInfo {
  readonly part: string;
  readonly id: number;
}

/** What the workbook part and its relations say there is. */
export interface Contents {
  readonly workbookPart: string;
  readonly sheets: readonly SheetPart[];
  readonly tables: readonly TablePart[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly stylesPart: string | undefined;
  readonly themePart: string | undefined;
  readonly stringsPart: string | undefined;
  readonly calcChainPart: string | undefined;
}

/** @throws {WorkbookError} `notXlsx` when the package holds something else than a workbook */
export function readContents(parts: Package): Contents {
  const main = relationsOf(parts, '').find((relation) => relation.kind === 'officeDocument');
  if (!main || !parts.has(main.target)) throw new WorkbookError('notXlsx', 'the package holds no workbook');
  const relations = relationsOf(parts, main.target);
  const { sheets, names, date1904 } = readWorkbookPart(parts, main.target, relations);
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  return {
    workbookPart: main.target,
    sheets,
    tables: sheets.flatMap((sheet) => sheetTables(parts, sheet)),
    names,
    date1904,
    stylesPart: partOf('styles'),
    themePart: partOf('theme'),
    stringsPart: partOf('sharedStrings'),
    calcChainPart: partOf('calcChain'),
  };
}

function readWorkbookPart(parts: Package, part: string, relations: readonly Relation[]) {
  const xml = new XmlScanner(parts.blocks(part));
  if (!isRoot(xml, 'workbook')) throw new WorkbookError('notXlsx', `${part} is no workbook`);
  const sheets: SheetPart[] = [];
  const scoped: (DefinedName & { readonly scope: number })[] = [];
  let date1904 = false;
  while (xml.next()) {
    if (!xml.opens) continue;
    if (xml.name === 'workbookPr') date1904 = xml.flag('date1904');
    else if (xml.name === 'sheet') sheets.push(readSheet(xml, relations));
    else if (xml.name === 'definedName' && !xml.empty) {
      const name = decodeCharacters(xml.attribute('name') ?? '');
      const scope = xml.whole('localSheetId', -1);
      xml.next();
      scoped.push({ name, scope, refersTo: xml.textBefore() });
    }
  }
  const names = scoped.map(({ name, refersTo, scope }) => {
    const sheet = sheets[scope]?.name;
    return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
  });
  return { sheets, names, date1904 };
}

function readSheet(xml: XmlScanner, relations: readonly Relation[]): SheetPart {
  const id = xml.relation();
  const relation = relations.find((candidate) => candidate.id === id);
  const state = xml.attribute('state');
  return {
    name: decodeCharacters(xml.attribute('name') ?? ''),
    hidden: state === 'hidden' || state === 'veryHidden',
    hasCells: relation?.kind === 'worksheet',
    part: relation?.target,
  };
}

function sheetTables(parts: Package, sheet: SheetPart): TablePart[] {
  if (!sheet.hasCells || sheet.part === undefined) return [];
  return relationsOf(parts, sheet.part)
    .filter((relation) => relation.kind === 'table' && parts.has(relation.target))
    .flatMap((relation) => readTable(parts, relation.target, sheet.name) ?? []);
}

function isRoot(xml: XmlScanner, name: string): boolean {
  return xml.next() && xml.name === name;
}
