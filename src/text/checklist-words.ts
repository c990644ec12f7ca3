import { checklist as en } from './en/checklist';
import type { Language } from './language';
import { checklist as nb, type ChecklistWords } from './nb/checklist';
import { checklist as nn } from './nn/checklist';

const WORDS: Readonly<Record<Language, ChecklistWords>> = { nb, nn, en };

/** What the audit's checklist, and the tables that it looks into, are called. */
export function checklistWords(language: Language): ChecklistWords {
  return WORDS[language];
}

/** In every language: a register that was begun in one is read in another. */
export const ALL_CHECKLIST_WORDS: readonly ChecklistWords[] = [nb, nn, en];

export const TRIP_NAMES: readonly string[] = ALL_CHECKLIST_WORDS.map(({ trips }) => trips.sheet);
export const INVOICE_NAMES: readonly string[] = ALL_CHECKLIST_WORDS.map(({ invoices }) => invoices.sheet);
