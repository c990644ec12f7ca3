import { running as en } from './en/running';
import type { Language } from './language';
import { running as nb, type RunningWords } from './nb/running';
import { running as nn } from './nn/running';

const WORDS: Readonly<Record<Language, RunningWords>> = { nb, nn, en };

export function runningWords(language: Language): RunningWords {
  return WORDS[language];
}
