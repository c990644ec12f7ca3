import type { CellRange } from '../../../timesheet/table';
import { addressesOf, cutOut } from '../sqref';
import { childrenOf, insertInOrder, outline, spliced, tagWithAttribute } from '../xml/xml-edit';
import { tagAt } from '../xml/xml-scanner';
import { SHEET_ORDER } from './vocabulary';

/** A data validation, taken apart as far as a message needs. */
export interface Rule {
  readonly tag: string;
  /** After the opening tag; empty when the tag is empty. */
  readonly rest: string;
  /** Where it holds, as its tag has it. */
  readonly sqref: readonly string[];
}

/** The sheet with other rules for what its cells take. */
export function withRules(text: string, change: (rules: readonly Rule[]) => readonly Rule[]): string {
  const { children, prefix: p } = outline(text);
  const list = children.find(({ name }) => name === 'dataValidations');
  const before = list
    ? childrenOf(text, list).map(({ start, openEnd, end }) => {
        const tag = text.slice(start, openEnd);
        return { tag, rest: text.slice(openEnd, end), sqref: addressesOf(attribute(tag, 'sqref')) };
      })
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

/** What is left of a rule that no longer holds for the cell. */
export function withoutCell(rule: Rule, cell: CellRange): Rule[] {
  const left = rule.sqref.flatMap((address) => cutOut(address, cell));
  return left.length === 0 ? [] : [withSqref(rule, left)];
}

export function withSqref(rule: Rule, sqref: readonly string[]): Rule {
  return { ...rule, tag: tagWithAttribute(rule.tag, 'sqref', sqref.join(' ')), sqref };
}

export function attribute(tag: string, name: string): string | undefined {
  return tagAt(tag, 0).attribute(name);
}
