import { plan as en } from './en/plan';
import type { Language } from './language';
import { plan as nb, type PlanWords } from './nb/plan';
import { plan as nn } from './nn/plan';

const WORDS: Readonly<Record<Language, PlanWords>> = { nb, nn, en };

/** The words of a plan for an exam season. */
export function planWords(language: Language): PlanWords {
  return WORDS[language];
}
