import { cellAddress, type CellRange } from '../../../timesheet/table';
import { isMessageRule, MARK_TITLE, MESSAGE_RULE, messageText } from '../../mark-signs';
import type { CellPlace, Mark } from '../../workbook';
import { addressesOf, covers, cutOut, grownTogether } from '../sqref';
import { childrenOf, insertInOrder, outline, spliced, tagWithAttribute } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';
import { escapeAttributeValue, escapeXml, unescapeXml } from '../xml/xml-text';
import { SHEET_ORDER } from './vocabulary';

/** A data validation, taken apart as far as a message needs. */
interface Rule {
  readonly tag: string;
  /** After the opening tag; empty when the tag is empty. */
  readonly rest: string;
}

/** The input message of a mark. A rule that the cell has already goes on for it, with the message added. */
export function withMessage(text: string, { row, column, text: sentence }: Mark): string {
  const { prefix: p } = outline(text);
  const cell = rangeOf({ row, column });
  const address = cellAddress(row, column);
  return withRules(text, (rules) => {
    const at = rules.findIndex(({ tag }) => covers(sqrefOf(tag), row, column));
    const found = rules[at];
    if (!found && hasNewerRule(text, row, column)) return rules;
    if (!found) {
      const formula = `<${p}formula1>${escapeXml(MESSAGE_RULE)}</${p}formula1></${p}dataValidation>`;
      const tag = `<${p}dataValidation type="custom" allowBlank="1" sqref="${address}">`;
      return [...rules, withPrompt({ tag, rest: formula }, sentence)];
    }
    // A message of the user's own stays; the colour alone tells that there is something.
    if ((attribute(found.tag, 'prompt') ?? '') !== '') return rules;
    const marked = withPrompt({ ...found, tag: withSqref(found.tag, [address]) }, sentence);
    return [...rules.slice(0, at), ...withoutCell(found, cell), ...rules.slice(at + 1), marked];
  });
}

/** Takes our message away: the rule that it was put on has the cell again, as before. */
export function withoutMessage(text: string, { row, column }: CellPlace): string {
  const cell = rangeOf({ row, column });
  return withRules(text, (rules) => {
    const marked = rules.find(
      ({ tag }) => attribute(tag, 'promptTitle') === MARK_TITLE && covers(sqrefOf(tag), row, column),
    );
    if (!marked) return rules;
    const left = rules.flatMap((rule) => (rule === marked ? withoutCell(rule, cell) : [rule]));
    if (isOnlyMessage(marked)) return left;
    const plain = withoutPrompt(marked);
    const source = left.findIndex((rule) => isSameRule(rule, plain));
    if (source < 0) return [...left, { ...plain, tag: withSqref(plain.tag, [cellAddress(row, column)]) }];
    return left.map((rule, index) =>
      index === source ? { ...rule, tag: withSqref(rule.tag, grownTogether(sqrefOf(rule.tag), cell)) } : rule,
    );
  });
}

/** Rules that look at another sheet stand in an extension at the end of the sheet. Such a cell gets the colour alone. */
function hasNewerRule(text: string, row: number, column: number): boolean {
  const extensions = outline(text).children.find(({ name }) => name === 'extLst');
  if (!extensions) return false;
  const xml = new XmlScanner([text.slice(extensions.start, extensions.end)]);
  while (xml.find('dataValidation')) {
    if (!xml.find('sqref') || !xml.next()) return false;
    if (covers(addressesOf(xml.textBefore()), row, column)) return true;
  }
  return false;
}

function withRules(text: string, change: (rules: readonly Rule[]) => readonly Rule[]): string {
  const { children, prefix: p } = outline(text);
  const list = children.find(({ name }) => name === 'dataValidations');
  const before = list
    ? childrenOf(text, list).map(({ start, openEnd, end }) => ({
        tag: text.slice(start, openEnd),
        rest: text.slice(openEnd, end),
      }))
    : [];
  const after = change(before);
  if (after === before) return text;
  const inner = after.map(({ tag, rest }) => tag + rest).join('');
  if (!list) {
    const whole = `<${p}dataValidations count="${after.length}">${inner}</${p}dataValidations>`;
    return insertInOrder(text, SHEET_ORDER, 'dataValidations', whole);
  }
  if (after.length === 0) return spliced(text, list.start, list.end, '');
  const open = tagWithAttribute(text.slice(list.start, list.openEnd), 'count', String(after.length));
  return spliced(text, list.start, list.closeStart, open + inner);
}

function withoutCell({ tag, rest }: Rule, cell: CellRange): Rule[] {
  const left = sqrefOf(tag).flatMap((address) => cutOut(address, cell));
  return left.length === 0 ? [] : [{ tag: withSqref(tag, left), rest }];
}

function withPrompt({ tag, rest }: Rule, sentence: string): Rule {
  // Excel shows no message without it.
  const shown = tagWithAttribute(tag, 'showInputMessage', '1');
  const titled = tagWithAttribute(shown, 'promptTitle', MARK_TITLE);
  return { tag: titled.replace(/\s*(\/?)>$/, ` prompt="${escapeAttributeValue(messageText(sentence))}"$1>`), rest };
}

function withoutPrompt({ tag, rest }: Rule): Rule {
  return { tag: tagWithAttribute(tagWithAttribute(tag, 'prompt', undefined), 'promptTitle', undefined), rest };
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

const attribute = (tag: string, name: string) => tagAt(tag, 0).attribute(name);
const sqrefOf = (tag: string) => addressesOf(attribute(tag, 'sqref'));
const withSqref = (tag: string, sqref: readonly string[]) => tagWithAttribute(tag, 'sqref', sqref.join(' '));
const rangeOf = ({ row, column }: CellPlace): CellRange => ({ top: row, left: column, bottom: row, right: column });
