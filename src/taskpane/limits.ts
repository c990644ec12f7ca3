import { amountOn } from '../regulation/amount-on';
import type { Cap } from '../regulation/kinds';
import type { Regulation } from '../regulation/schema';
import type { Day } from '../values/day';
import { element } from './element';
import { figureText, unitText, type FigureOf } from './figures';
import type { Speech } from './say';

const BASIS_WORD = { total: 'basisTotal', wage: 'basisWage', wageInclHolidayPay: 'basisWageInclHolidayPay' } as const;

interface Capped {
  readonly name: string;
  readonly cap: Cap;
}

/** Ids of the figures that are limits, the raised ones with them. */
export function limitFigures(regulation: Regulation): Set<string> {
  return new Set(
    Object.values(regulation.kinds).flatMap((kind) =>
      'cap' in kind ? [kind.cap.figure, kind.cap.special?.figure ?? '', kind.cap.hour?.figure ?? ''] : [],
    ),
  );
}

/** The limits per day, what each is held against, and how unclear places in the source are read. */
export function limitList(regulation: Regulation, figureOf: FigureOf, day: Day, speech: Speech): HTMLElement {
  const capped = Object.values(regulation.kinds).flatMap((kind) =>
    'cap' in kind ? [{ name: kind.name[speech.language], cap: kind.cap }] : [],
  );
  const figures = [...new Set(capped.flatMap(({ cap }) => (cap.hour ? [cap.figure, cap.hour.figure] : [cap.figure])))];
  const rows = figures.map((id) => {
    const group = capped.filter(({ cap }) => cap.figure === id || cap.hour?.figure === id);
    return limitRow(id, limitNotes(group, regulation, figureOf, day, speech), figureOf, day, speech);
  });
  return element('ul', { class: 'card' }, ...rows);
}

function limitRow(id: string, notes: readonly string[], figureOf: FigureOf, day: Day, speech: Speech): HTMLElement {
  const figure = figureOf(id);
  const found = amountOn(id, day, figureOf);
  const amount = figure && found.found ? figureText(figure, found, speech) : '–';
  const said = [...(figure ? unitText(figure, speech) : []), ...notes];
  return element(
    'li',
    { class: 'row' },
    element('span', {}, figure?.name?.[speech.language] ?? id),
    element('span', { class: 'amount' }, amount),
    ...said.map((note) => element('span', { class: 'note' }, note)),
  );
}

function limitNotes(
  group: readonly Capped[],
  { readings }: Regulation,
  figureOf: FigureOf,
  day: Day,
  { say, words }: Speech,
): string[] {
  const raised = group.find(({ cap }) => cap.special)?.cap.special;
  const found = raised && amountOn(raised.figure, day, figureOf);
  const ids = new Set(group.flatMap(({ cap }) => [...cap.requirements, ...(cap.special?.requirements ?? [])]));
  const read = [...ids].filter((id) => id in readings).sort();
  return [
    ...(found?.found ? [say('specialPerDay', { amountOre: found.value })] : []),
    ...group.map(({ name: kind, cap }) => say(BASIS_WORD[cap.basis], { kind })),
    ...(group.some(({ cap }) => cap.covers.length > 1) ? [words.shared] : []),
    // An id is never parted over two lines.
    ...(read.length > 0 ? [say('readAs', { ids: read.join(', ').replaceAll('-', '\u2011') })] : []),
  ];
}
