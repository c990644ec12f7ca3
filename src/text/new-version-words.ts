import { newVersion as en } from './en/new-version';
import type { Language } from './language';
import { newVersion as nb, type NewVersionWords } from './nb/new-version';
import { newVersion as nn } from './nn/new-version';

const WORDS: Readonly<Record<Language, NewVersionWords>> = { nb, nn, en };

export function newVersionWords(language: Language): NewVersionWords {
  return WORDS[language];
}
