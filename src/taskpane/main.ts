import { dayOfInstant } from '../values/day';
import type { Language } from '../text/language';
import { watchSurroundings } from './office';
import { openingState, pane } from './pane';

const place = document.getElementById('pane');
if (!place) throw new Error('unreachable: the page has no place for the pane');

// The one place where the pane asks for the time.
const state = openingState(dayOfInstant(Date.now()));
/** Chosen by hand, and then no longer Excel's to decide. Forgotten with the pane: Excel's own language is the lasting choice. */
let chosen: Language | undefined;
let shown: Language | undefined;

function show(language: Language): void {
  if (language === shown) return;
  shown = language;
  document.documentElement.lang = language;
  place?.replaceChildren(...pane(language, state, change));
}

function change(language: Language): void {
  chosen = language;
  show(language);
  document.getElementById('language')?.focus();
}

watchSurroundings(({ language, dark }) => {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  show(chosen ?? language);
});
