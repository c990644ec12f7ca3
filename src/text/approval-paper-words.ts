import { approvalPaper as en } from './en/approval-paper';
import type { Language } from './language';
import { approvalPaper as nb, type ApprovalPaperWords } from './nb/approval-paper';
import { approvalPaper as nn } from './nn/approval-paper';

const WORDS: Readonly<Record<Language, ApprovalPaperWords>> = { nb, nn, en };

/** What stands on the page with a claim's checklist and history. */
export function approvalPaperWords(language: Language): ApprovalPaperWords {
  return WORDS[language];
}
