import { languageFor } from '../text/display-language';
import type { Language } from '../text/language';

/** What Excel tells of itself, and a browser's own answer where the page is opened without Excel. No other file of the pane knows `Office`. */
export interface Surroundings {
  readonly language: Language;
  readonly dark: boolean;
}

/** Called at once with what the browser knows, and again when Excel has answered or the colours change. */
export function watchSurroundings(tell: (surroundings: Surroundings) => void): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const now = (): Surroundings => ({
    language: languageFor(office()?.displayLanguage ?? navigator.language),
    dark: officeIsDark() ?? prefersDark.matches,
  });
  tell(now());
  prefersDark.addEventListener('change', () => tell(now()));
  if (typeof Office !== 'undefined') void Office.onReady(() => tell(now()));
}

/** The context is there before a host has answered, but empty; where the script could not be fetched there is none. */
function office(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}

/** @returns undefined where Office does not say */
function officeIsDark(): boolean | undefined {
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office()?.officeTheme?.bodyBackgroundColor ?? '');
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
