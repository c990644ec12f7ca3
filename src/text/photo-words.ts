import { photo as en } from './en/photo';
import type { Language } from './language';
import { photo as nb, type PhotoWords } from './nb/photo';
import { photo as nn } from './nn/photo';

const WORDS: Readonly<Record<Language, PhotoWords>> = { nb, nn, en };

export function photoWords(language: Language): PhotoWords {
  return WORDS[language];
}
