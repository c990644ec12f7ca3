import { severityOf } from '../../mark-signs';
import { childrenOf, outline, spliced, type Place } from '../xml/xml-edit';
import { unescapeXml } from '../xml/xml-text';

/** The sheet without our conditional formats. Rules of the user's that stand in the same group stay as they are. */
export function withoutColours(text: string): string {
  const groups = outline(text).children.filter(({ name }) => name === 'conditionalFormatting');
  return groups.reverse().reduce(withoutOurRules, text);
}

function withoutOurRules(text: string, group: Place): string {
  const rules = childrenOf(text, group).filter(({ name }) => name === 'cfRule');
  const ours = rules.filter((rule) => isOurs(text, rule));
  if (ours.length > 0 && ours.length === rules.length) return spliced(text, group.start, group.end, '');
  return ours.reverse().reduce((before, rule) => spliced(before, rule.start, rule.end, ''), text);
}

function isOurs(text: string, rule: Place): boolean {
  return childrenOf(text, rule).some(
    ({ name, openEnd, closeStart }) =>
      name === 'formula' && severityOf(unescapeXml(text.slice(openEnd, closeStart))) !== undefined,
  );
}
