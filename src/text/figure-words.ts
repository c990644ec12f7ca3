import { figures as en } from './en/figures';
import type { Language } from './language';
import { figures as nb, type FigureWords } from './nb/figures';
import { figures as nn } from './nn/figures';

const WORDS: Readonly<Record<Language, FigureWords>> = { nb, nn, en };

export function figureWords(language: Language): FigureWords {
  return WORDS[language];
}
