import { removeContentType } from '../package/content-types';
import { relationsOf, removeRelation } from '../package/relations';
import { insertInOrder, outline, withAttribute } from '../xml/xml-edit';
import type { Draft } from './draft';
import { WORKBOOK_ORDER } from './vocabulary';

/** Values that formulas have given before are no longer right: Excel is told to calculate when it opens the file. */
export function calculateOnOpening(draft: Draft): void {
  draft.editPart(draft.contents.workbookPart, (text) => {
    const { children, prefix } = outline(text);
    const place = children.find((child) => child.name === 'calcPr');
    return place
      ? withAttribute(text, place, 'fullCalcOnLoad', '1')
      : insertInOrder(text, WORKBOOK_ORDER, 'calcPr', `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  });
}

/** The order of calculation names every formula's cell, and a wrong one makes Excel repair the file. It is made anew without it. */
export function dropCalculationChain(draft: Draft): void {
  const { workbookPart, calcChainPart } = draft.contents;
  if (calcChainPart === undefined) return;
  for (const relation of relationsOf(draft.parts, workbookPart)) {
    if (relation.kind === 'calcChain') removeRelation(draft.parts, workbookPart, relation.id);
  }
  removeContentType(draft.parts, calcChainPart);
  draft.parts.delete(calcChainPart);
}
