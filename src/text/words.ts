import type { IssueCode } from '../claim/issue';
import type { FaultCode } from '../regulation/faults';
import { issues as issuesEn } from './en/issues';
import { regulationFaults as faultsEn } from './en/regulation-faults';
import { terminal as terminalEn } from './en/terminal';
import { FILE_WORDS } from './file-words';
import type { Language } from './language';
import type { FileNames } from './nb/file-names';
import { issues as issuesNb } from './nb/issues';
import { regulationFaults as faultsNb } from './nb/regulation-faults';
import { terminal as terminalNb, type TerminalWords } from './nb/terminal';
import { issues as issuesNn } from './nn/issues';
import { regulationFaults as faultsNn } from './nn/regulation-faults';
import { terminal as terminalNn } from './nn/terminal';

export type IssueWords = Readonly<Record<IssueCode, string>>;

export interface Words {
  readonly issues: IssueWords;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly files: FileNames;
  readonly terminal: TerminalWords;
}

/** All that Krav says, by language: for the terminal, which has no reason to wait for one of them. */
export const WORDS: Readonly<Record<Language, Words>> = {
  nb: { issues: issuesNb, faults: faultsNb, files: FILE_WORDS.nb, terminal: terminalNb },
  nn: { issues: issuesNn, faults: faultsNn, files: FILE_WORDS.nn, terminal: terminalNn },
  en: { issues: issuesEn, faults: faultsEn, files: FILE_WORDS.en, terminal: terminalEn },
};
