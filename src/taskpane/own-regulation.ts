import type { Fault } from '../regulation/faults';
import { faultPlace, faultSentence } from '../text/fault-lines';
import { element } from './element';
import { handedFile, MOST_MEGABYTES, type HandedFile } from './handed-file';
import type { Speech } from './say';

/** A file may be wrong on every line; the first are enough to begin with. */
const MOST_FAULTS = 30;

/**
 * The button that hands in a regulation of the user's own, and what came of it.
 *
 * @param last what came of the file before, so that another language says the same
 */
export function ownRegulationButton(
  last: HandedFile | undefined,
  handed: (file: HandedFile) => void,
  speech: Speech,
): HTMLElement {
  const { words } = speech;
  const input = element('input', {
    id: 'own',
    type: 'file',
    accept: '.json,application/json',
    'aria-describedby': 'own-note',
  });
  const answer = element('div', { id: 'own-answer', role: 'status' });
  const show = (file: HandedFile): void => answer.replaceChildren(...answerOf(file, speech));
  if (last) show(last);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void handedFile(file).then((result) => {
      // Else the browser is silent when the same file is chosen again, mended.
      input.value = '';
      handed(result);
      show(result);
    });
  });
  return element(
    'div',
    { class: 'field own' },
    // The label is the button that is seen; the control that it stands for gets the keyboard.
    input,
    element('label', { for: 'own' }, words.ownAdd),
    element('p', { id: 'own-note', class: 'note' }, words.ownStays),
    answer,
  );
}

function answerOf(file: HandedFile, speech: Speech): HTMLElement[] {
  const { say, words, language } = speech;
  const { filename } = file;
  const refused = (sentence: string) => element('p', { class: 'notice refused' }, sentence);
  switch (file.outcome) {
    case 'taken': {
      const { id, name } = file.regulation;
      return [
        element('p', { class: 'notice taken' }, say('ownTaken', { name: name[language] })),
        element('p', { class: 'note' }, say('ownFormulas', { text: id })),
        ...(file.warnings.length > 0
          ? [element('p', { class: 'notice' }, words.ownWarnings), faultList(file.warnings, speech)]
          : []),
      ];
    }
    case 'faults':
      return [refused(say('ownFaults', { filename })), faultList(file.faults, speech)];
    case 'empty':
      return [refused(say('ownEmpty', { filename }))];
    case 'tooLarge':
      return [refused(say('ownTooLarge', { filename, most: MOST_MEGABYTES }))];
    case 'theirId':
      return [refused(say('ownTheirId', { filename, text: file.id }))];
    case 'unreadable':
      return [refused(say('ownUnreadable', { filename, reason: file.reason }))];
  }
}

function faultList(faults: readonly Fault[], { say, language }: Speech): HTMLElement {
  const rows = faults
    .slice(0, MOST_FAULTS)
    .map((fault) =>
      element(
        'li',
        { class: 'row' },
        element('span', {}, faultSentence(fault, language)),
        element('span', { class: 'note' }, faultPlace(fault, language)),
      ),
    );
  const rest = faults.length - rows.length;
  const more = rest > 0 ? [element('li', { class: 'row note' }, say('ownMore', { count: rest }))] : [];
  return element('ul', { class: 'card' }, ...rows, ...more);
}
