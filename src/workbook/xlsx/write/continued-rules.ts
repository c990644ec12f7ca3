import { type CellRange } from '../../../timesheet/table';
import { severityOf } from '../../mark-signs';
import { overlap, parseRange } from '../../ranges';
import { addressesOf, covers, grownTogether } from '../sqref';
import { childrenOf, outline, spliced, withAttribute } from '../xml/xml-edit';
import { tagAt } from '../xml/xml-scanner';
import { escapeXml, unescapeXml } from '../xml/xml-text';
import { userRule, withCell } from './mark-messages';
import { withRules, type Rule } from './validation-rules';

/** What a cell takes and how it is coloured goes for the cell below as well. Marks are not carried on: they are of what stands in a cell. */
export function withRulesBelow(text: string, range: CellRange): string {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const listed = withRules(text, (rules) =>
    columns.reduce((before, column) => ruleBelow(before, range.top, column), rules),
  );
  return newerBelow(coloursBelow(listed, range), range);
}

function ruleBelow(rules: readonly Rule[], row: number, column: number): readonly Rule[] {
  const found = rules.find(({ sqref }) => covers(sqref, row, column));
  const rule = found && userRule(found);
  if (!rule || rules.some(({ sqref }) => covers(sqref, row + 1, column))) return rules;
  const below = { row: row + 1, column };
  // The rule itself, and not one like it in another column.
  return rule === found
    ? rules.flatMap((one) => (one === found ? withCell([one], one, below) : [one]))
    : withCell(rules, rule, below);
}

function coloursBelow(text: string, range: CellRange): string {
  const groups = outline(text).children.filter(({ name }) => name === 'conditionalFormatting');
  return groups.reverse().reduce((before, group) => {
    const rules = childrenOf(before, group).flatMap((rule) => (rule.empty ? [] : childrenOf(before, rule)));
    const isMark = rules.some(
      ({ openEnd, closeStart }) => severityOf(unescapeXml(before.slice(openEnd, closeStart))) !== undefined,
    );
    const sqref = addressesOf(tagAt(before, group.start).attribute('sqref'));
    const grown = isMark ? sqref : grownDown(sqref, range);
    return grown === sqref ? before : withAttribute(before, group, 'sqref', grown.join(' '));
  }, text);
}

/** Rules that look at another sheet, and newer kinds of colours, stand in an extension and name their cells in an element. */
function newerBelow(text: string, range: CellRange): string {
  const extensions = outline(text).children.find(({ name }) => name === 'extLst');
  if (!extensions) return text;
  const OF_CELLS = /<(\w+:)?(dataValidation|conditionalFormatting)(?=[\s>])[^]*?<\/\1?\2>/g;
  const SQREF = /(<(?:\w+:)?sqref>)([^<]*)(?=<)/g;
  const grown = text.slice(extensions.start, extensions.end).replace(OF_CELLS, (rule) =>
    rule.replace(SQREF, (_, open: string, sqref: string) => {
      return open + escapeXml(grownDown(addressesOf(sqref), range).join(' '));
    }),
  );
  return spliced(text, extensions.start, extensions.end, grown);
}

/** The same addresses when none of them ends with the row. */
function grownDown(sqref: readonly string[], { top, left, right }: CellRange): readonly string[] {
  let grown: readonly string[] = sqref;
  for (const address of sqref) {
    const one = parseRange(address);
    if (!one || !overlap(one, { top, left, bottom: top, right })) continue;
    const from = Math.max(one.left, left);
    const to = Math.min(one.right, right);
    if (covers(grown, top + 1, from) && covers(grown, top + 1, to)) continue;
    grown = grownTogether(grown, { top: top + 1, left: from, bottom: top + 1, right: to });
  }
  return grown;
}
