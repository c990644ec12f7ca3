import { ways as en } from './en/ways';
import type { Language } from './language';
import { ways as nb, type WayWords } from './nb/ways';
import { ways as nn } from './nn/ways';

const WORDS: Readonly<Record<Language, WayWords>> = { nb, nn, en };

export function wayWords(language: Language): WayWords {
  return WORDS[language];
}
