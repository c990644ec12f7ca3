import { cellAddress } from '../../../timesheet/table';
import type { Edit } from '../../workbook';
import { addDefaultType } from '../package/content-types';
import { relationsOf } from '../package/relations';
import { appendInside, childrenOf, insertInOrder, outline, spliced } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';
import { escapeValue } from '../xml/xml-text';
import { cannotWrite } from '../../cannot-write';
import type { Draft } from './draft';
import { drawing, withNoteShape } from './note-shape';
import { refuseCell } from '../../places';
import { CONTENT_TYPES, relationAttribute, SHEET_ORDER, XML_HEAD } from './vocabulary';

type AddNote = Extract<Edit, { edit: 'addNote' }>;

const AUTHOR = 'Krav';
const LONGEST = 32_767;

/** A note (what Excel once called a comment). A note that the cell has already gets the new text. */
export function addNote(draft: Draft, { sheet, row, column, text }: AddNote): void {
  const part = draft.sheetPart(sheet);
  refuseCell(row, column);
  if (text.length > LONGEST) throw cannotWrite(`a note of ${text.length} characters`);
  const relations = relationsOf(draft.parts, part);
  const address = cellAddress(row, column);
  const comments = relations.find((relation) => relation.kind === 'comments')?.target ?? addComments(draft, part);
  if (relations.some((relation) => relation.kind === 'threadedComment') && hasNote(draft, comments, address)) {
    throw cannotWrite(`${address} has a conversation, which a note cannot replace`);
  }
  const isNew = !hasNote(draft, comments, address);
  draft.editPart(comments, (before) => withNote(before, address, text));
  if (!isNew) return;
  const vml = drawingPart(draft, part);
  draft.editPart(vml, (before) => withNoteShape(before, row, column));
}

function addComments(draft: Draft, sheet: string): string {
  const text = `${XML_HEAD}<comments xmlns="${draft.vocabulary.main}"><authors/><commentList/></comments>`;
  draft.addPart(sheet, 'comments', 'xl/comments#.xml', CONTENT_TYPES.comments, text);
  return relationsOf(draft.parts, sheet).find((relation) => relation.kind === 'comments')!.target;
}

function hasNote(draft: Draft, comments: string, address: string): boolean {
  const xml = new XmlScanner(draft.parts.blocks(comments));
  while (xml.find('comment')) if (xml.attribute('ref') === address) return true;
  return false;
}

function withNote(before: string, address: string, note: string): string {
  const { prefix: p, author, text } = withAuthor(before);
  const list = outline(text).children.find((child) => child.name === 'commentList');
  if (!list) throw cannotWrite('the notes have no list');
  const run = `<${p}r><${p}t xml:space="preserve">${escapeValue(note)}</${p}t></${p}r>`;
  const comment = `<${p}comment ref="${address}" authorId="${author}"><${p}text>${run}</${p}text></${p}comment>`;
  for (const child of childrenOf(text, list)) {
    const isOld = tagAt(text, child.start).attribute('ref') === address;
    if (isOld) return spliced(text, child.start, child.end, comment);
  }
  return appendInside(text, list, comment);
}

function withAuthor(text: string): { prefix: string; author: number; text: string } {
  const { prefix, children } = outline(text);
  const authors = children.find((child) => child.name === 'authors');
  if (!authors) throw cannotWrite('the notes have no authors');
  const names = childrenOf(text, authors).map((child) => text.slice(child.openEnd, child.closeStart));
  const known = names.indexOf(AUTHOR);
  if (known >= 0) return { prefix, author: known, text };
  const author = `<${prefix}author>${AUTHOR}</${prefix}author>`;
  return { prefix, author: names.length, text: appendInside(text, authors, author) };
}

/** Notes are drawn by a part of its own, in an older language that Excel still wants. */
function drawingPart(draft: Draft, sheet: string): string {
  const text = draft.parts.text(sheet);
  const { children, prefix } = outline(text);
  const legacy = children.find((child) => child.name === 'legacyDrawing');
  const relations = relationsOf(draft.parts, sheet);
  if (legacy) {
    const id = tagAt(text, legacy.start).relation();
    const target = relations.find((relation) => relation.id === id)?.target;
    if (target === undefined || !draft.parts.has(target)) throw cannotWrite('the drawing of the notes is missing');
    return target;
  }
  addDefaultType(draft.parts, 'vml', CONTENT_TYPES.vml);
  const id = draft.addPart(sheet, 'vmlDrawing', 'xl/drawings/vmlDrawing#.vml', undefined, drawing());
  const element = `<${prefix}legacyDrawing ${relationAttribute(text, draft.vocabulary, id)}/>`;
  draft.parts.put(sheet, insertInOrder(text, SHEET_ORDER, 'legacyDrawing', element));
  return relationsOf(draft.parts, sheet).find((relation) => relation.id === id)!.target;
}
