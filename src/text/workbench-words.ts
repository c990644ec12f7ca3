import { workbench as en } from './en/workbench';
import type { Language } from './language';
import { workbench as nb, type WorkbenchWords } from './nb/workbench';
import { workbench as nn } from './nn/workbench';

const WORDS: Readonly<Record<Language, WorkbenchWords>> = { nb, nn, en };

export function workbenchWords(language: Language): WorkbenchWords {
  return WORDS[language];
}
