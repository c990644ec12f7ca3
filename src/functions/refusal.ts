import type { Issue } from '../claim/issue';
import { cell as en, cellIssues as cellIssuesEn, cellNames as namesEn, parameterNames } from '../text/en/cell';
import { claimIssues as issuesEn } from '../text/en/claim-issues';
import type { Language } from '../text/language';
import {
  cell as nb,
  cellIssues as cellIssuesNb,
  cellNames as namesNb,
  type CellNames,
  type CellWords,
} from '../text/nb/cell';
import { claimIssues as issuesNb } from '../text/nb/claim-issues';
import { cell as nn, cellIssues as cellIssuesNn, cellNames as namesNn } from '../text/nn/cell';
import { claimIssues as issuesNn } from '../text/nn/claim-issues';
import { fill } from '../text/fill';
import { cellLanguage } from './cell-language';

const CELL: Readonly<Record<Language, CellWords>> = { nb, nn, en };
const NAMES: Readonly<Record<Language, CellNames>> = { nb: namesNb, nn: namesNn, en: namesEn };
/** What a formula says in its own words comes before what is said of a row. */
const ISSUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: { ...issuesNb, ...cellIssuesNb },
  nn: { ...issuesNn, ...cellIssuesNn },
  en: { ...issuesEn, ...cellIssuesEn },
};

type Values = Readonly<Record<string, unknown>>;

/** The formula gets #VALUE!: something that was handed to it is wrong. */
export function wrong(word: keyof CellWords, values: Values): never {
  throw refusal('invalidValue', cellSentence(word, values));
}

/** The formula gets #N/A: the rules have no answer. */
export function unknown(word: keyof CellWords, values: Values): never {
  throw refusal('notAvailable', cellSentence(word, values));
}

/** What stopped the core. Only what the rules do not know is #N/A. */
export function refused(issue: Pick<Issue, 'code' | 'values'>): never {
  const sentence = issueSentence(issue);
  if (sentence === undefined) throw new Error(`unreachable: ${issue.code} cannot be said in a cell`);
  throw refusal(UNKNOWN.includes(issue.code) ? 'notAvailable' : 'invalidValue', sentence);
}

const UNKNOWN: readonly string[] = [
  'rate/none-on-day',
  'rate/not-in-pack',
  'payout/table-exhausted',
  'day-divisor/not-defined-in-pack',
] satisfies Issue['code'][];

export function cellSentence(word: keyof CellWords, values: Values): string {
  return fill(CELL[cellLanguage()][word], { ...values }, cellLanguage());
}

export function cellName(name: keyof CellNames): string {
  return NAMES[cellLanguage()][name];
}

/** An issue as a sentence in a cell, which has no row or column to name. `undefined`: it speaks of other rows. */
export function issueSentence({ code, values }: Pick<Issue, 'code' | 'values'>): string | undefined {
  const sentence = ISSUES[cellLanguage()][code];
  if (sentence === undefined) throw new Error(`unreachable: ${code} is not an issue of a claim`);
  const rest = sentence.replace(/^(Rad|Row|Celle|Cell) \{(row|cell)\}: /, '');
  const whole = rest.charAt(0).toUpperCase() + rest.slice(1);
  return /\{(cell|row|otherRow)\}/.test(whole) ? undefined : fill(whole, { ...values }, cellLanguage());
}

/** What a parameter is called in the Excel that is open. Norwegian names are those of the code. */
export function parameterName(name: string): string {
  return cellLanguage() === 'en' ? (parameterNames[name] ?? name) : name;
}

/** A cell that the formula points to holds an error. It stays the error that it is, where a formula may give it. */
export function inputError({ code }: CustomFunctions.Error): never {
  const { ErrorCode } = CustomFunctions;
  const given = [ErrorCode.divisionByZero, ErrorCode.invalidNumber, ErrorCode.nullReference, ErrorCode.notAvailable];
  const kept = given.find((one) => one === code) ?? ErrorCode.invalidValue;
  throw new CustomFunctions.Error(kept, cellSentence('inputError', {})) as unknown as Error;
}

/** Microsoft's class is an Error, though its types do not say so. */
function refusal(code: 'invalidValue' | 'notAvailable', sentence: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], sentence) as unknown as Error;
}
