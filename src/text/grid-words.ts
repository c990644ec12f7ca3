import { grid as en } from './en/grid';
import type { Language } from './language';
import { grid as nb, type GridWords } from './nb/grid';
import { grid as nn } from './nn/grid';

const WORDS: Readonly<Record<Language, GridWords>> = { nb, nn, en };

export function gridWords(language: Language): GridWords {
  return WORDS[language];
}
