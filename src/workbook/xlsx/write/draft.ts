import { WorkbookError } from '../../workbook';
import { addContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelation } from '../package/relations';
import { readContents, type Contents, type SheetPart } from '../read/contents';
import { cannotWrite } from '../../cannot-write';
import { CellEdits } from '../../cell-edits';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** A copy of the workbook that edits are tried on. If one fails the copy is thrown away. */
export class Draft {
  contents: Contents;
  readonly vocabulary: Vocabulary;
  readonly cellEdits = new CellEdits();
  /** Sheets to be protected when all else is done. */
  readonly toProtect = new Set<string>();

  constructor(readonly parts: Package) {
    this.contents = readContents(parts);
    this.vocabulary = vocabularyOf(parts, this.contents.workbookPart);
  }

  /** The part that holds the sheet's cells. */
  sheetPart(name: string): string {
    const sheet = this.contents.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new WorkbookError('noSheet', name);
    if (!holdsCells(sheet, this.parts)) throw cannotWrite(`the sheet ${name} holds no cells`);
    return sheet.part;
  }

  /** Adds a part under the first free number and the relation to it; `pattern` has # for the number. */
  addPart(from: string, kind: string, pattern: string, type: string | undefined, text: string): string {
    let number = 1;
    while (this.parts.has(pattern.replace('#', String(number)))) number++;
    const part = pattern.replace('#', String(number));
    this.parts.put(part, text);
    if (type !== undefined) addContentType(this.parts, part, type);
    return addRelation(this.parts, from, `${this.vocabulary.relations}/${kind}`, part);
  }

  editPart(part: string, edit: (text: string) => string): void {
    this.parts.put(part, edit(this.parts.text(part)));
  }

  /** To be called when sheets, tables or names have been added or changed. */
  readAgain(): void {
    this.contents = readContents(this.parts);
  }
}

function holdsCells(sheet: SheetPart, parts: Package): sheet is SheetPart & { part: string } {
  return sheet.hasCells && sheet.part !== undefined && parts.has(sheet.part);
}
