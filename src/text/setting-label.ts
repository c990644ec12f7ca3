import { columnWords } from './column-words';
import { settingLabels as en } from './en/setting-labels';
import type { Language } from './language';
import { settingLabels as nb } from './nb/setting-labels';
import { settingLabels as nn } from './nn/setting-labels';

const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nb, nn, en };

/** Before a header whose meaning the user has said. */
const COLUMN = 'column.';

/** What a setting is called in the table «Innstillinger»; its key, when it has no label. */
export function settingLabel(key: string, language: Language): string {
  if (key.startsWith(COLUMN)) return `${columnWords(language).setting} ${key.slice(COLUMN.length)}`;
  return LABELS[language][key] ?? key;
}
