import type { Issue } from '../claim/issue';
import type { Language } from '../text/language';
import { issueText } from '../text/sentences';
import { issueWords } from './issue-words';

/** What is wrong, in words. Those of the language are there once the workbook has been checked. */
export function issueSentence(found: Issue, language: Language): string {
  return issueText(found, issueWords(language), language);
}
