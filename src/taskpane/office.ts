import { languageFor } from '../text/display-language';
import type { Language } from '../text/language';

export type Theme = 'light' | 'dark' | 'contrast';

/** What Excel tells of itself, and a browser's own answer where the page is opened without Excel. */
export interface Surroundings {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether there is a workbook to read. */
  readonly hasWorkbook: boolean;
}

/** Called at once with what the browser knows, and again when Excel has answered or the colours change. */
export function watchSurroundings(tell: (surroundings: Surroundings) => void): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const forcedColors = matchMedia('(forced-colors: active)');
  let hasWorkbook = false;
  const now = (): void =>
    tell({
      language: languageFor(office()?.displayLanguage ?? navigator.language),
      theme: themeOf(forcedColors, prefersDark),
      hasWorkbook,
    });
  now();
  prefersDark.addEventListener('change', now);
  forcedColors.addEventListener('change', now);
  if (typeof Office === 'undefined') return;
  void Office.onReady(({ host }) => {
    hasWorkbook = host === Office.HostType.Excel;
    now();
  });
}

/** Whether this Excel has what reading a workbook takes. */
export function canReadWorkbook(): boolean {
  return typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', '1.9');
}

/** Whether this Excel can open a page in the user's browser. */
export function canOpenBrowser(): boolean {
  return typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
}

/** Excel on Mac stops downloads without a word, and opens any address. */
export function isBrowserFirst(): boolean {
  return canOpenBrowser() && Office.context.platform === Office.PlatformType.Mac;
}

export function openInBrowser(address: string): void {
  Office.context.ui.openBrowserWindow(address);
}

/** A page of somebody else's, in the user's browser; it is not told where it was opened from. */
export function openPage(address: string): void {
  if (canOpenBrowser()) openInBrowser(address);
  else window.open(address, '_blank', 'noopener,noreferrer');
}

/** The system puts colours of high contrast over ours; whether they are dark it says as it says it of any others. */
function themeOf(forcedColors: MediaQueryList, prefersDark: MediaQueryList): Theme {
  if (forcedColors.matches) return prefersDark.matches ? 'contrast' : 'light';
  return (officeIsDark() ?? prefersDark.matches) ? 'dark' : 'light';
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
