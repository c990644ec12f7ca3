import { figureOn } from '../regulation/figures';
import type { Cap } from '../regulation/kinds';
import type { Regulation } from '../regulation/schema';
import type { Day } from '../values/day';
import { element } from './element';
import type { Speech } from './say';

const BASIS_WORD = { total: 'basisTotal', wage: 'basisWage', wageInclHolidayPay: 'basisWageInclHolidayPay' } as const;

interface Capped {
  readonly name: string;
  readonly cap: Cap;
}

/** The limits per day, what each is held against, and how unclear places in the source are read. */
export function limitList(regulation: Regulation, day: Day, speech: Speech): HTMLElement {
  const capped = Object.values(regulation.kinds).flatMap((kind) =>
    'cap' in kind ? [{ name: kind.name[speech.language], cap: kind.cap }] : [],
  );
  const figures = [...new Set(capped.map(({ cap }) => cap.figure))];
  const rows = figures.map((figure) =>
    limitRow(
      figure,
      capped.filter(({ cap }) => cap.figure === figure),
      regulation,
      day,
      speech,
    ),
  );
  return element('ul', { class: 'card' }, ...rows);
}

function limitRow(
  figureId: string,
  group: readonly Capped[],
  regulation: Regulation,
  day: Day,
  speech: Speech,
): HTMLElement {
  const name = regulation.figures[figureId]?.name?.[speech.language] ?? figureId;
  const readings = new Set(
    group
      .flatMap(({ cap }) => [...cap.requirements, ...(cap.special?.requirements ?? [])])
      .filter((id) => id in regulation.readings),
  );
  const special = group.find(({ cap }) => cap.special)?.cap.special?.figure;
  const notes = [
    ...group.map(({ name: kind, cap }) => speech.say(BASIS_WORD[cap.basis], { kind })),
    ...(group.some(({ cap }) => cap.covers.length > 1) ? [speech.words.shared] : []),
    ...(special === undefined ? [] : [amountOn(special, 'specialPerDay', regulation, day, speech)]),
    ...(readings.size > 0 ? [speech.say('readAs', { ids: [...readings].join(', ') })] : []),
  ];
  const amount = element('span', { class: 'amount' }, amountOn(figureId, 'perDay', regulation, day, speech));
  return element(
    'li',
    { class: 'row' },
    element('span', {}, name),
    amount,
    ...notes.map((note) => element('span', { class: 'note' }, note)),
  );
}

function amountOn(
  id: string,
  word: 'perDay' | 'specialPerDay',
  { figures }: Regulation,
  day: Day,
  speech: Speech,
): string {
  const figure = figures[id];
  const found = figure && figureOn(figure, day);
  return found?.found ? speech.say(word, { amountOre: found.version.value }) : '–';
}
