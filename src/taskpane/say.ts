import { pane as en } from '../text/en/pane';
import type { Language } from '../text/language';
import { pane as nb, type PaneWords } from '../text/nb/pane';
import { pane as nn } from '../text/nn/pane';
import { fill } from '../text/sentences';

const WORDS: Readonly<Record<Language, PaneWords>> = { nb, nn, en };

/** What the pane says in one language. */
export interface Speech {
  readonly language: Language;
  readonly words: PaneWords;
  readonly say: (word: Exclude<keyof PaneWords, 'units'>, values: Readonly<Record<string, unknown>>) => string;
}

export function speech(language: Language): Speech {
  const words = WORDS[language];
  return { language, words, say: (word, values) => fill(words[word], values, language) };
}
