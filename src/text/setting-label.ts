import { settingLabels as en } from './en/setting-labels';
import type { Language } from './language';
import { settingLabels as nb } from './nb/setting-labels';
import { settingLabels as nn } from './nn/setting-labels';

const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nb, nn, en };

/** What a setting is called in the table «Innstillinger»; its key, when it has no label. */
export function settingLabel(key: string, language: Language): string {
  return LABELS[language][key] ?? key;
}
