import type { Language } from '../../text/language';
import { ehf as en } from '../../text/en/ehf';
import { ehf as nb, type EhfWords } from '../../text/nb/ehf';
import { ehf as nn } from '../../text/nn/ehf';
import { fill } from '../../text/fill';

const WORDS: Readonly<Record<Language, EhfWords>> = { nb, nn, en };

/** A text of the e-invoice in one language, with its {placeholders} filled in. */
export type Say = (key: keyof EhfWords, values?: Readonly<Record<string, unknown>>) => string;

export function wordsIn(language: Language): Say {
  return (key, values = {}) => fill(WORDS[language][key], values, language);
}
