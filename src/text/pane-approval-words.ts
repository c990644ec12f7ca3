import { paneApproval as en } from './en/pane-approval';
import type { Language } from './language';
import { paneApproval as nb, type PaneApprovalWords } from './nb/pane-approval';
import { paneApproval as nn } from './nn/pane-approval';

const WORDS: Readonly<Record<Language, PaneApprovalWords>> = { nb, nn, en };

/** What the pane says of a claim's way to payment. */
export function paneApprovalWords(language: Language): PaneApprovalWords {
  return WORDS[language];
}
