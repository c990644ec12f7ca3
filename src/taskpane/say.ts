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
  /** One of `words` with its {placeholders} filled in. */
  readonly say: (sentence: string, values: Readonly<Record<string, unknown>>) => string;
}

export function speech(language: Language): Speech {
  return { language, words: WORDS[language], say: (sentence, values) => fill(sentence, values, language) };
}
