import { things as en } from './en/trail';
import type { Language } from './language';
import { things as nb, type ThingWords } from './nb/trail';
import { things as nn } from './nn/trail';

const WORDS: Readonly<Record<Language, ThingWords>> = { nb, nn, en };

/** What a sort of row, a meal or a part of a drive is called; the id itself where it has no word. */
export function thingName(id: string, language: Language): string {
  return (WORDS[language] as Readonly<Record<string, string>>)[id] ?? id;
}
