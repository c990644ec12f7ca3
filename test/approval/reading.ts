import type { Issue } from '../../src/claim/issue';
import { issueText } from '../../src/text/sentences';
import { LANGUAGES } from '../../src/text/language';
import { WORDS } from '../../src/text/words';

/** The codes of issues, each with `!` for an error and `?` for a warning; every one of them can be said in every language. */
export function codesOf(issues: readonly Issue[]): string[] {
  for (const found of issues) for (const language of LANGUAGES) issueText(found, WORDS[language].issues, language);
  return issues.map(({ severity, code }) => `${code}${{ error: '!', warning: '?', info: '' }[severity]}`);
}
