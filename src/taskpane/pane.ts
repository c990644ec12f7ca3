import { knownRegulation, nationalFigures, ownRegulation, REGULATION_IDS } from '../regulation/load';
import type { Regulation } from '../regulation/schema';
import { LANGUAGES, type Language } from '../text/language';
import { dayFromText, type Day } from '../values/day';
import { choice, element, field } from './element';
import { numberCheck } from './number-check';
import { rulesView } from './rules-view';
import { speech } from './say';

/** What the user has chosen and typed, so that another language shows the same. */
export interface PaneState {
  regulation: string;
  /** As the field holds it; empty while it is being typed. */
  day: string;
  number: string;
}

export function openingState(today: Day): PaneState {
  return { regulation: REGULATION_IDS[0] ?? '', day: today, number: '' };
}

/** A language is called by its own name in every language. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The whole pane in one language. */
export function pane(
  language: Language,
  state: PaneState,
  changeLanguage: (language: Language) => void,
): HTMLElement[] {
  const spoken = speech(language);
  const { words } = spoken;
  const regulations = REGULATION_IDS.map((id) => ownRegulation(id) as Regulation);
  const national = nationalFigures();

  const languages = choice(
    'language',
    LANGUAGES.map((known) => [known, LANGUAGE_NAMES[known]]),
    language,
  );
  languages.setAttribute('aria-label', words.language);
  languages.addEventListener('change', () => changeLanguage(languages.value as Language));

  const regulation = choice(
    'regulation',
    regulations.map(({ id, name }) => [id, name[language]]),
    state.regulation,
  );
  const day = element('input', { id: 'day', type: 'date', value: state.day });
  const rules = element('div', { id: 'rules' });
  const showRules = (): void => {
    Object.assign(state, { regulation: regulation.value, day: day.value });
    const chosen = regulations.find(({ id }) => id === state.regulation);
    const on = dayFromText(state.day);
    rules.replaceChildren(
      ...(chosen && on
        ? rulesView(chosen, knownRegulation(chosen.id) ?? chosen, national, on, spoken)
        : [element('p', { class: 'note' }, words.noDay)]),
    );
  };
  regulation.addEventListener('change', showRules);
  day.addEventListener('input', showRules);
  showRules();

  const number = element('input', {
    id: 'number',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    value: state.number,
  });
  const answer = element('div', { role: 'status' });
  const showAnswer = (): void => {
    state.number = number.value;
    answer.replaceChildren(...numberCheck(number.value, spoken));
  };
  number.addEventListener('input', showAnswer);
  showAnswer();

  return [
    element('header', {}, element('h1', {}, 'Krav'), languages),
    element(
      'main',
      {},
      element('h2', {}, words.figures),
      field(words.regulation, regulation),
      field(words.day, day),
      rules,
      element('h2', {}, words.numbers),
      field(words.number, number),
      answer,
    ),
    element('footer', { class: 'note' }, element('p', {}, words.formulas), element('p', {}, words.stays)),
  ];
}
