import type { IssueCode } from '../claim/issue';
import type { FaultCode } from '../regulation/faults';
import { claimIssues as claimEn } from './en/claim-issues';
import { controlIssues as controlEn } from './en/control-issues';
import { fileNames as fileNamesEn } from './en/file-names';
import { ownFigureIssues as ownEn } from './en/own-figure-issues';
import { paperIssues as paperEn } from './en/paper-issues';
import { newSheets as newSheetsEn } from './en/new-sheets';
import { settingLabels as labelsEn, choiceWords as choicesEn } from './en/setting-labels';
import { regulationFaults as faultsEn } from './en/regulation-faults';
import { sheetIssues as sheetEn } from './en/sheet-issues';
import { terminal as terminalEn } from './en/terminal';
import { voucherIssues as voucherEn } from './en/voucher-issues';
import type { Language } from './language';
import { claimIssues as claimNb } from './nb/claim-issues';
import { controlIssues as controlNb } from './nb/control-issues';
import { fileNames as fileNamesNb, type FileNames } from './nb/file-names';
import { ownFigureIssues as ownNb } from './nb/own-figure-issues';
import { paperIssues as paperNb } from './nb/paper-issues';
import { newSheets as newSheetsNb, type NewSheetWords } from './nb/new-sheets';
import {
  settingLabels as labelsNb,
  choiceWords as choicesNb,
  type ChoiceWords,
  type SettingLabels,
} from './nb/setting-labels';
import { regulationFaults as faultsNb } from './nb/regulation-faults';
import { sheetIssues as sheetNb } from './nb/sheet-issues';
import { terminal as terminalNb, type TerminalWords } from './nb/terminal';
import { voucherIssues as voucherNb } from './nb/voucher-issues';
import { claimIssues as claimNn } from './nn/claim-issues';
import { controlIssues as controlNn } from './nn/control-issues';
import { fileNames as fileNamesNn } from './nn/file-names';
import { ownFigureIssues as ownNn } from './nn/own-figure-issues';
import { paperIssues as paperNn } from './nn/paper-issues';
import { newSheets as newSheetsNn } from './nn/new-sheets';
import { settingLabels as labelsNn, choiceWords as choicesNn } from './nn/setting-labels';
import { regulationFaults as faultsNn } from './nn/regulation-faults';
import { sheetIssues as sheetNn } from './nn/sheet-issues';
import { terminal as terminalNn } from './nn/terminal';
import { voucherIssues as voucherNn } from './nn/voucher-issues';

export interface Words {
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly files: FileNames;
  readonly terminal: TerminalWords;
}

/** All that Krav says, by language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    issues: { ...sheetNb, ...ownNb, ...claimNb, ...paperNb, ...controlNb, ...voucherNb },
    faults: faultsNb,
    files: fileNamesNb,
    terminal: terminalNb,
  },
  nn: {
    issues: { ...sheetNn, ...ownNn, ...claimNn, ...paperNn, ...controlNn, ...voucherNn },
    faults: faultsNn,
    files: fileNamesNn,
    terminal: terminalNn,
  },
  en: {
    issues: { ...sheetEn, ...ownEn, ...claimEn, ...paperEn, ...controlEn, ...voucherEn },
    faults: faultsEn,
    files: fileNamesEn,
    terminal: terminalEn,
  },
};

const NEW_SHEETS: Readonly<Record<Language, NewSheetWords>> = { nb: newSheetsNb, nn: newSheetsNn, en: newSheetsEn };

/** The words of a new workbook. */
export function newSheetWords(language: Language): NewSheetWords {
  return NEW_SHEETS[language];
}

export interface SettingWords {
  readonly labels: SettingLabels;
  readonly choices: ChoiceWords;
}

const SETTINGS: Readonly<Record<Language, SettingWords>> = {
  nb: { labels: labelsNb, choices: choicesNb },
  nn: { labels: labelsNn, choices: choicesNn },
  en: { labels: labelsEn, choices: choicesEn },
};

/** What settings and their choices are called. */
export function settingWords(language: Language): SettingWords {
  return SETTINGS[language];
}
