import type { Issue } from '../../src/claim/issue';
import { LANGUAGES } from '../../src/text/language';
import { issueText } from '../../src/text/sentences';
import { WORDS } from '../../src/text/words';

/** Every issue has the values that its sentence asks for, in each language. */
export function expectSayable(issues: readonly Issue[]): void {
  for (const found of issues) {
    for (const language of LANGUAGES)
      expect(issueText(found, WORDS[language].issues, language)).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
}
