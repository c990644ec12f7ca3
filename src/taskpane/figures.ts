import { amountOn, type Amount, type AmountOnDay } from '../regulation/amount-on';
import type { Figure, FigureVersion, NationalFigures, Source } from '../regulation/figures';
import { amountText, percentText } from '../text/values';
import type { Day } from '../values/day';
import { element } from './element';
import type { Speech } from './say';

/** Figures with the sources that they point to: a regulation, or the national figures. */
export type Figures = Pick<NationalFigures, 'figures' | 'sources'>;

/** Figures by id, with those that others are parts of. */
export type FigureOf = (id: string) => Figure | undefined;

/** The figures as they are on a day. A ground that all of them share is said once, above them. */
export function figureList(of: Figures, figureOf: FigureOf, day: Day, speech: Speech): HTMLElement[] {
  const grounds = new Set<string>();
  for (const id of Object.keys(of.figures)) {
    const found = amountOn(id, day, figureOf);
    if (found.found) grounds.add(groundText(found.version, of.sources, speech));
  }
  const [shared] = grounds.size === 1 ? grounds : [];
  const rows = Object.entries(of.figures).map(([id, figure]) =>
    figureRow(id, figure, amountOn(id, day, figureOf), of.sources, shared === undefined, speech),
  );
  const list = element('ul', { class: 'card' }, ...rows);
  return shared === undefined ? [list] : [element('p', { class: 'note above' }, shared), list];
}

function figureRow(
  id: string,
  figure: Figure,
  found: AmountOnDay,
  sources: Figures['sources'],
  withGround: boolean,
  speech: Speech,
): HTMLElement {
  const name = element('span', {}, figure.name?.[speech.language] ?? id);
  const amount = element('span', { class: 'amount' }, found.found ? figureText(figure, found, speech) : '–');
  const notes = found.found
    ? [
        [...unitText(figure, speech), fromText(found.version, speech)].join(' · '),
        ...(withGround ? [groundText(found.version, sources, speech)] : []),
      ]
    : [found.nearest === null ? speech.words.fromUser : speech.say('noneOnDay', { nearest: found.nearest })];
  return element(
    'li',
    { class: 'row' },
    name,
    amount,
    ...notes.map((note) => element('span', { class: 'note' }, note)),
  );
}

export function figureText({ unit }: Figure, { value }: Amount, { language, words }: Speech): string {
  return unit === 'percent'
    ? `${percentText(value, language)}\u00a0${words.units.percent}`
    : amountText(value, language);
}

/** The unit stands with its amount only where it is a sign. */
export function unitText({ unit }: Figure, { words }: Speech): string[] {
  return unit === 'percent' ? [] : [words.units[unit]];
}

function fromText(version: FigureVersion, { say }: Speech): string {
  return version.to === undefined
    ? say('from', { from: version.from })
    : say('fromTo', { from: version.from, to: version.to });
}

/** On what ground, and how sure: as sure as the least sure of its sources. */
function groundText(version: FigureVersion, sources: Readonly<Record<string, Source>>, { say, words }: Speech): string {
  const behind = version.sources.flatMap((id) => sources[id] ?? []);
  const least = (['user', 'secondary', 'official'] as const).find((sure) =>
    behind.some(({ confidence }) => confidence === sure),
  );
  return say('basedOn', { source: behind.map(({ title }) => title).join(', '), sure: words[least ?? 'user'] });
}
