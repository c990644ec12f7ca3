import { languageFor } from '../text/display-language';
import type { Language } from '../text/language';
import type { Surroundings, Theme } from '../taskpane/office';

/** What the browser says, and again when the colours change. @returns ends it */
export function watchBrowser(tell: (surroundings: Surroundings) => void): () => void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const forcedColors = matchMedia('(forced-colors: active)');
  const now = (): void => tell({ language: browserLanguage(), theme: themeOf(), hasWorkbook: true });
  const themeOf = (): Theme => {
    if (forcedColors.matches) return prefersDark.matches ? 'contrast' : 'light';
    return prefersDark.matches ? 'dark' : 'light';
  };
  now();
  prefersDark.addEventListener('change', now);
  forcedColors.addEventListener('change', now);
  return () => {
    prefersDark.removeEventListener('change', now);
    forcedColors.removeEventListener('change', now);
  };
}

export function browserLanguage(): Language {
  return languageFor(navigator.language);
}
