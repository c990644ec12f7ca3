import { languageFor } from '../text/display-language';
import type { Language } from '../text/language';

/** Excel's own display language; bokmål where Excel does not say. */
export function cellLanguage(): Language {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return languageFor(office?.context?.displayLanguage ?? 'nb');
}
