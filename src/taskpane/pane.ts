import { isHandedIn, regulationAtHand, regulationIdsAtHand, statedRegulation } from '../regulation/at-hand';
import { nationalFigures, REGULATION_IDS } from '../regulation/load';
import type { Regulation } from '../regulation/schema';
import { LANGUAGES, type Language } from '../text/language';
import { dayFromText, type Day } from '../values/day';
import { choice, element, field, options } from './element';
import type { HandedFile } from './handed-file';
import { numberCheck } from './number-check';
import { ownRegulationButton } from './own-regulation';
import { rulesView } from './rules-view';
import { speech, type Speech } from './say';

/** What the user has chosen and typed, so that another language shows the same. */
export interface PaneState {
  regulation: string;
  /** As the field holds it; empty while it is being typed. */
  day: string;
  number: string;
  /** What came of the regulation that was handed in last. */
  handed?: HandedFile;
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
  const national = nationalFigures();

  const languages = choice(
    'language',
    LANGUAGES.map((known) => [known, LANGUAGE_NAMES[known]]),
    language,
  );
  languages.setAttribute('aria-label', words.language);
  languages.addEventListener('change', () => changeLanguage(languages.value as Language));

  const regulation = choice('regulation', regulationNames(spoken), state.regulation);
  const day = element('input', { id: 'day', type: 'date', value: state.day });
  const rules = element('div', { id: 'rules' });
  const showRules = (): void => {
    Object.assign(state, { regulation: regulation.value, day: day.value });
    const chosen = statedRegulation(state.regulation);
    const on = dayFromText(state.day);
    rules.replaceChildren(
      ...(chosen && on
        ? rulesView(chosen, regulationAtHand(chosen.id) ?? chosen, national, on, spoken)
        : [element('p', { class: 'note' }, words.noDay)]),
    );
  };
  regulation.addEventListener('change', showRules);
  day.addEventListener('input', showRules);
  showRules();

  const own = ownRegulationButton(
    state.handed,
    (file) => {
      state.handed = file;
      if (file.outcome !== 'taken') return;
      regulation.replaceChildren(...options(regulationNames(spoken)));
      regulation.value = file.regulation.id;
      showRules();
    },
    spoken,
  );

  const number = element('input', {
    id: 'number',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    value: state.number,
  });
  const answer = element('div', { id: 'number-answer', role: 'status' });
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
      own,
      field(words.day, day),
      rules,
      element('h2', {}, words.numbers),
      field(words.number, number),
      answer,
    ),
    element('footer', { class: 'note' }, element('p', {}, words.formulas), element('p', {}, words.stays)),
  ];
}

/** Krav's own by their names, and the user's marked in front, where a long name does not hide it. */
function regulationNames({ language, say }: Speech): (readonly [string, string])[] {
  return regulationIdsAtHand().map((id) => {
    const name = (statedRegulation(id) as Regulation).name[language];
    return [id, isHandedIn(id) ? say('ownName', { name }) : name];
  });
}
