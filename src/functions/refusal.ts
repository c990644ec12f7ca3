import type { Issue } from '../claim/issue';
import { languageFor } from '../text/display-language';
import { cell as en } from '../text/en/cell';
import { claimIssues as issuesEn } from '../text/en/claim-issues';
import type { Language } from '../text/language';
import { cell as nb, type CellWords } from '../text/nb/cell';
import { claimIssues as issuesNb } from '../text/nb/claim-issues';
import { cell as nn } from '../text/nn/cell';
import { claimIssues as issuesNn } from '../text/nn/claim-issues';
import { fill } from '../text/sentences';

const CELL: Readonly<Record<Language, CellWords>> = { nb, nn, en };
const ISSUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: issuesNb,
  nn: issuesNn,
  en: issuesEn,
};

/** The formula gets #VALUE!: something that was handed to it is wrong. */
export function wrong(word: keyof CellWords, values: Readonly<Record<string, unknown>>): never {
  throw refusal('invalidValue', CELL[cellLanguage()][word], values);
}

/** The formula gets #N/A: the rules have no answer. */
export function unknown(word: keyof CellWords, values: Readonly<Record<string, unknown>>): never {
  throw refusal('notAvailable', CELL[cellLanguage()][word], values);
}

/** What stopped the core. Only what the rules do not know is #N/A. */
export function refused({ code, values }: Pick<Issue, 'code' | 'values'>): never {
  const sentence = ISSUES[cellLanguage()][code];
  if (sentence === undefined) throw new Error(`unreachable: ${code} is not an issue of a claim`);
  throw refusal(UNKNOWN.includes(code) ? 'notAvailable' : 'invalidValue', sentence, values);
}

const UNKNOWN: readonly string[] = ['rate/none-on-day', 'payout/table-exhausted'] satisfies Issue['code'][];

/** Excel's own display language; bokmål where Excel does not say. */
export function cellLanguage(): Language {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return languageFor(office?.context?.displayLanguage ?? 'nb');
}

/** Microsoft's class is an Error, though its types do not say so. */
function refusal(code: 'invalidValue' | 'notAvailable', sentence: string, values: object): Error {
  const filled = fill(sentence, { ...values }, cellLanguage());
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], filled) as unknown as Error;
}
