import { choiceWords as choicesEn, settingLabels as labelsEn } from './en/setting-labels';
import type { Language } from './language';
import {
  choiceWords as choicesNb,
  settingLabels as labelsNb,
  type ChoiceWords,
  type SettingLabels,
} from './nb/setting-labels';
import { choiceWords as choicesNn, settingLabels as labelsNn } from './nn/setting-labels';

export interface SettingWords {
  readonly labels: SettingLabels;
  readonly choices: ChoiceWords;
}

const WORDS: Readonly<Record<Language, SettingWords>> = {
  nb: { labels: labelsNb, choices: choicesNb },
  nn: { labels: labelsNn, choices: choicesNn },
  en: { labels: labelsEn, choices: choicesEn },
};

/** What settings and their choices are called. */
export function settingWords(language: Language): SettingWords {
  return WORDS[language];
}
