import { withMaskedNumbers } from '../../../claim/file-name-issues';
import { issue, type Issue } from '../../../claim/issue';
import { hasIdentityNumber } from '../../../values/identity-number';
import { fileTold } from './file-told';

/**
 * What a voucher told and what is bound in does not: where a picture was taken, who made the file, a national identity number.
 *
 * When and with what it was made is left out too, and tells of nobody by itself: it is not said.
 */
export async function toldIssues(name: string, bytes: Uint8Array): Promise<Issue[]> {
  const told = await fileTold(bytes);
  const shown = withMaskedNumbers(name);
  const person = told.find(({ what, value }) => what === 'person' && !hasIdentityNumber(value));
  const issues: Issue[] = [];
  if (told.some(({ what }) => what === 'place')) issues.push(issue('info', 'file-told/place', {}, { name: shown }));
  if (person) issues.push(issue('info', 'file-told/person', {}, { name: shown, text: person.value.slice(0, 60) }));
  if (told.some(({ value }) => hasIdentityNumber(value)))
    issues.push(issue('warning', 'file-told/identity-number', {}, { name: shown }));
  return issues;
}
