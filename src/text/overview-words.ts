import { overview as en } from './en/overview';
import type { Language } from './language';
import { overview as nb, type OverviewWords } from './nb/overview';
import { overview as nn } from './nn/overview';

const WORDS: Readonly<Record<Language, OverviewWords>> = { nb, nn, en };

/** The words of an overview of many claims. */
export function overviewWords(language: Language): OverviewWords {
  return WORDS[language];
}
