import { columnChoice as en } from './en/column-choice';
import type { Language } from './language';
import { columnChoice as nb, type ColumnChoiceWords } from './nb/column-choice';
import { columnChoice as nn } from './nn/column-choice';

const WORDS: Readonly<Record<Language, ColumnChoiceWords>> = { nb, nn, en };

export function columnWords(language: Language): ColumnChoiceWords {
  return WORDS[language];
}

/** What stands before a header in the settings, in any language. */
export const COLUMN_SETTING_LABELS: readonly string[] = [...new Set([nb, nn, en].map(({ setting }) => setting))];

/** That a column is to be left alone, in any language. */
export const COLUMN_NOT_READ: readonly string[] = [nb, nn, en].map(({ notRead }) => notRead);
