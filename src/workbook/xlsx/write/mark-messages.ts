import { cellAddress, type CellRange } from '../../../timesheet/table';
import { isMessageRule, MARK_TITLE, MESSAGE_RULE, messageText } from '../../mark-signs';
import type { CellPlace, Mark } from '../../workbook';
import { addressesOf, covers, grownTogether } from '../sqref';
import { outline, tagWithAttribute } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';
import { escapeAttributeValue, escapeXml, unescapeXml } from '../xml/xml-text';
import { attribute, withoutCell, withRules, withSqref, type Rule } from './validation-rules';

/** The input messages of marks. A rule that a cell has already goes on for it, with the message added. */
export function withMessages(text: string, marks: readonly Mark[]): string {
  const { prefix } = outline(text);
  const newer = newerRules(text);
  return withRules(text, (rules) => marks.reduce((before, mark) => withMessage(before, mark, newer, prefix), rules));
}

function withMessage(
  rules: readonly Rule[],
  { row, column, text: sentence }: Mark,
  newer: readonly string[],
  p: string,
): readonly Rule[] {
  const address = cellAddress(row, column);
  const at = rules.findIndex(({ sqref }) => covers(sqref, row, column));
  const found = rules[at];
  if (!found && covers(newer, row, column)) return rules;
  if (!found) {
    const formula = `<${p}formula1>${escapeXml(MESSAGE_RULE)}</${p}formula1></${p}dataValidation>`;
    const tag = `<${p}dataValidation type="custom" allowBlank="1" sqref="${address}">`;
    return [...rules, withPrompt({ tag, rest: formula, sqref: [address] }, sentence)];
  }
  // A message of the user's own stays; the colour alone tells that there is something.
  if ((attribute(found.tag, 'prompt') ?? '') !== '') return rules;
  const marked = withPrompt(withSqref(found, [address]), sentence);
  return [...rules.slice(0, at), ...withoutCell(found, rangeOf({ row, column })), ...rules.slice(at + 1), marked];
}

/** Takes our messages away: the rule that one was put on has the cell again, as before. */
export function withoutMessages(text: string, cells: readonly CellPlace[]): string {
  return withRules(text, (rules) => cells.reduce(withoutMessage, rules));
}

function withoutMessage(rules: readonly Rule[], { row, column }: CellPlace): readonly Rule[] {
  const cell = rangeOf({ row, column });
  const marked = rules.find(
    ({ tag, sqref }) => covers(sqref, row, column) && attribute(tag, 'promptTitle') === MARK_TITLE,
  );
  if (!marked) return rules;
  const left = rules.flatMap((rule) => (rule === marked ? withoutCell(rule, cell) : [rule]));
  const plain = userRule(marked);
  return plain ? withCell(left, plain, { row, column }) : left;
}

/** The rule without our message; nothing when it is there for the message alone. */
export function userRule(rule: Rule): Rule | undefined {
  if (attribute(rule.tag, 'promptTitle') !== MARK_TITLE) return rule;
  return isOnlyMessage(rule) ? undefined : withoutPrompt(rule);
}

/** The rule goes for one more cell. */
export function withCell(rules: readonly Rule[], added: Rule, place: CellPlace): readonly Rule[] {
  const source = rules.findIndex((rule) => isSameRule(rule, added));
  if (source < 0) return [...rules, withSqref(added, [cellAddress(place.row, place.column)])];
  const grow = (rule: Rule) => withSqref(rule, grownTogether(rule.sqref, rangeOf(place)));
  return rules.map((rule, index) => (index === source ? grow(rule) : rule));
}

/** Rules that look at another sheet stand in an extension at the end of the sheet. Such a cell gets the colour alone. */
function newerRules(text: string): string[] {
  const extensions = outline(text).children.find(({ name }) => name === 'extLst');
  if (!extensions) return [];
  const found: string[] = [];
  const xml = new XmlScanner([text.slice(extensions.start, extensions.end)]);
  while (xml.find('dataValidation') && xml.find('sqref') && xml.next()) found.push(...addressesOf(xml.textBefore()));
  return found;
}

function withPrompt(rule: Rule, sentence: string): Rule {
  // Excel shows no message without it.
  const shown = tagWithAttribute(rule.tag, 'showInputMessage', '1');
  const titled = tagWithAttribute(shown, 'promptTitle', MARK_TITLE);
  const prompt = ` prompt="${escapeAttributeValue(messageText(sentence))}"`;
  return { ...rule, tag: titled.replace(/\s*(\/?)>$/, (_, slash: string) => `${prompt}${slash}>`) };
}

function withoutPrompt(rule: Rule): Rule {
  return { ...rule, tag: tagWithAttribute(tagWithAttribute(rule.tag, 'prompt', undefined), 'promptTitle', undefined) };
}

function isOnlyMessage({ tag, rest }: Rule): boolean {
  return attribute(tag, 'type') === 'custom' && isMessageRule(formulaOf(rest));
}

function formulaOf(rest: string): string {
  return unescapeXml(/<(?:\w+:)?formula1>([^<]*)</.exec(rest)?.[1] ?? '');
}

/** The same rule but for where it holds, and for whether messages are shown. */
function isSameRule(one: Rule, other: Rule): boolean {
  const essence = ({ tag, rest }: Rule) =>
    JSON.stringify([
      tagAt(tag, 0)
        .attributes()
        .filter(([name]) => !['sqref', 'showInputMessage', 'xr:uid'].includes(name))
        .sort(),
      rest,
    ]);
  return essence(one) === essence(other);
}

const rangeOf = ({ row, column }: CellPlace): CellRange => ({ top: row, left: column, bottom: row, right: column });
