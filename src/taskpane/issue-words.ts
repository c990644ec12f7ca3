import type { Language } from '../text/language';
import type { IssueWords } from '../text/words';

/** The sentences of issues, language by language as they are needed: a claim has some hundred kinds of them. */
const LOAD: Readonly<Record<Language, () => Promise<{ readonly issues: IssueWords }>>> = {
  nb: () => import(/* webpackChunkName: "issues-nb" */ '../text/nb/issues'),
  nn: () => import(/* webpackChunkName: "issues-nn" */ '../text/nn/issues'),
  en: () => import(/* webpackChunkName: "issues-en" */ '../text/en/issues'),
};

const loaded = new Map<Language, IssueWords>();

/** Before the pane says what is wrong in a workbook. @throws when a file does not come; the next call tries again */
export async function loadIssueWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await LOAD[language]()).issues);
}

export function issueWords(language: Language): IssueWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`unreachable: issues are said in ${language} before there are words for them`);
  return words;
}
