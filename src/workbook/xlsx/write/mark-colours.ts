import { severityOf } from '../../mark-signs';
import { childrenOf, outline, spliced, type Place } from '../xml/xml-edit';
import { unescapeXml } from '../xml/xml-text';

/** The sheet without our conditional formats. Rules of the user's that stand in the same group stay as they are. */
export function withoutColours(text: string): string {
  const groups = outline(text).children.filter(({ name }) => name === 'conditionalFormatting');
  const pieces: string[] = [];
  let copied = 0;
  for (const group of groups) {
    pieces.push(text.slice(copied, group.start), withoutOurRules(text.slice(group.start, group.end)));
    copied = group.end;
  }
  return pieces.join('') + text.slice(copied);
}

/** @param text the group alone */
function withoutOurRules(text: string): string {
  const { children } = outline(text);
  const rules = children.filter(({ name }) => name === 'cfRule');
  const ours = rules.filter((rule) => isOurs(text, rule));
  if (ours.length > 0 && ours.length === rules.length) return '';
  return ours.reverse().reduce((before, rule) => spliced(before, rule.start, rule.end, ''), text);
}

function isOurs(text: string, rule: Place): boolean {
  return childrenOf(text, rule).some(
    ({ name, openEnd, closeStart }) =>
      name === 'formula' && severityOf(unescapeXml(text.slice(openEnd, closeStart))) !== undefined,
  );
}
