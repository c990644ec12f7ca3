import type { Claim } from '../claim/claim';
import { claimFile } from '../claim/claim-file';
import type { ClaimFile } from '../claim/claim-file-schema';
import type { Issue } from '../claim/issue';
import { explain } from '../text/explain';
import type { Language } from '../text/language';
import { issueText } from '../text/sentences';
import { WORDS } from '../text/words';
import { cellAddress, columnLetters } from '../timesheet/table';
import { clockText } from '../values/minutes';

/** The content of claim.json, with its sentences in one language. */
export function claimJson(claim: Claim | null, issues: readonly Issue[], language: Language): ClaimFile {
  const words = WORDS[language].issues;
  const byPlace = new Map(issues.map((found) => [`${found.code} ${found.place.sheet} ${found.place.row}`, found]));
  const byCode = new Map(issues.map((found) => [found.code as string, found]));
  return claimFile(claim, issues, {
    issue: (found) => issueText(found, words, language),
    why: (line) =>
      explain(line, language, (code) => {
        const found = byPlace.get(`${code} ${line.sheet} ${line.row}`) ?? byCode.get(code);
        return found && issueText(found, words, language);
      }),
    cell: cellAddress,
    column: columnLetters,
    clock: clockText,
  });
}
