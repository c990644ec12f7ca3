import type { Language } from './language';
import { WORDS } from './words';

/** What a rule says, without the values of any one claim: «Rad …: … timer er mer enn et døgn.» The code itself where no sentence knows it. */
export function issuePattern(code: string, language: Language): string {
  const sentences: Readonly<Record<string, string>> = WORDS[language].issues;
  return (sentences[code] ?? code).replace(/\{\w+\}/g, '…');
}
