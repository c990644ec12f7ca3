import type { Issue } from '../../src/claim/issue';
import { LANGUAGES } from '../../src/text/language';
import { issueText } from '../../src/text/sentences';
import { WORDS } from '../../src/text/words';

/** Every issue has the values that its sentence asks for, in each language. */
export function expectSayable(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  // An `expect` for each of the thousands of sentences takes longer than all else.
  const said = issues
    .map(withoutBraces)
    .flatMap((found) => LANGUAGES.map((language) => issueText(found, WORDS[language].issues, language)));
  expect(said.filter((sentence) => /\{\w+\}|undefined|NaN/.test(sentence))).toEqual([]);
}

/** What a cell says may look like a place that was not filled in. */
function withoutBraces(found: Issue): Issue {
  return JSON.parse(JSON.stringify(found).replace(/\{(\w+)\}/g, '($1)')) as Issue;
}
