import { rows as en } from './en/rows';
import type { Language } from './language';
import { rows as nb, type RowWords } from './nb/rows';
import { rows as nn } from './nn/rows';

const WORDS: Readonly<Record<Language, RowWords>> = { nb, nn, en };

export function rowWords(language: Language): RowWords {
  return WORDS[language];
}
