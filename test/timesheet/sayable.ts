import type { Issue } from '../../src/claim/issue';
import { LANGUAGES } from '../../src/text/language';
import { issueText } from '../../src/text/sentences';
import { WORDS } from '../../src/text/words';

/** Every issue has the values that its sentence asks for, in each language. */
export function expectSayable(issues: readonly Issue[]): void {
  for (const found of issues.map(withoutBraces)) {
    for (const language of LANGUAGES)
      expect(issueText(found, WORDS[language].issues, language)).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
}

/** What a cell says may look like a place that was not filled in. */
function withoutBraces(found: Issue): Issue {
  return JSON.parse(JSON.stringify(found).replace(/\{(\w+)\}/g, '($1)')) as Issue;
}
