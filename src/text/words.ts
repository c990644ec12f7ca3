import type { IssueCode } from '../claim/issue';
import { claimIssues as claimEn } from './en/claim-issues';
import { paperIssues as paperEn } from './en/paper-issues';
import { sheetIssues as sheetEn } from './en/sheet-issues';
import { terminal as terminalEn } from './en/terminal';
import type { Language } from './language';
import { claimIssues as claimNb } from './nb/claim-issues';
import { paperIssues as paperNb } from './nb/paper-issues';
import { sheetIssues as sheetNb } from './nb/sheet-issues';
import { terminal as terminalNb, type TerminalWords } from './nb/terminal';
import { claimIssues as claimNn } from './nn/claim-issues';
import { paperIssues as paperNn } from './nn/paper-issues';
import { sheetIssues as sheetNn } from './nn/sheet-issues';
import { terminal as terminalNn } from './nn/terminal';

export interface Words {
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly terminal: TerminalWords;
}

/** All that Krav says, by language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  nb: { issues: { ...sheetNb, ...claimNb, ...paperNb }, terminal: terminalNb },
  nn: { issues: { ...sheetNn, ...claimNn, ...paperNn }, terminal: terminalNn },
  en: { issues: { ...sheetEn, ...claimEn, ...paperEn }, terminal: terminalEn },
};
