import { newSheets as en } from './en/new-sheets';
import type { Language } from './language';
import { newSheets as nb, type NewSheetWords } from './nb/new-sheets';
import { newSheets as nn } from './nn/new-sheets';

const WORDS: Readonly<Record<Language, NewSheetWords>> = { nb, nn, en };

/** The words of a new workbook. */
export function newSheetWords(language: Language): NewSheetWords {
  return WORDS[language];
}
