import type { Language } from './language';

/**
 * The language to speak to somebody whose Excel or browser is set to this one: "nb-NO", "nn", "no", "en-GB".
 * Danish and Swedish readers read bokmål more easily than English.
 */
export function languageFor(displayLanguage: string): Language {
  const [main = ''] = displayLanguage.toLowerCase().split('-');
  if (main === 'nn') return 'nn';
  return ['nb', 'no', 'da', 'sv'].includes(main) ? 'nb' : 'en';
}
