import { figureOn, type Figure, type FigureVersion, type Source } from '../regulation/figures';
import { amountText, percentText } from '../text/values';
import type { Day } from '../values/day';
import { element } from './element';
import type { Speech } from './say';

/** The figures of a regulation, or the national ones, as they are on a day. */
export function figureList(
  figures: Readonly<Record<string, Figure>>,
  sources: Readonly<Record<string, Source>>,
  day: Day,
  speech: Speech,
): HTMLElement {
  const rows = Object.entries(figures).map(([id, figure]) => figureRow(id, figure, sources, day, speech));
  return element('ul', { class: 'card' }, ...rows);
}

function figureRow(
  id: string,
  figure: Figure,
  sources: Readonly<Record<string, Source>>,
  day: Day,
  speech: Speech,
): HTMLElement {
  const found = figureOn(figure, day);
  const name = element('span', {}, figure.name?.[speech.language] ?? id);
  if (!found.found) {
    const note = element('span', { class: 'note' }, speech.say('noneOnDay', { nearest: found.nearest }));
    return element('li', { class: 'row' }, name, element('span', { class: 'amount' }, '–'), note);
  }
  const amount = element('span', { class: 'amount' }, figureText(figure.unit, found.version.value, speech));
  return element(
    'li',
    { class: 'row' },
    name,
    amount,
    element('span', { class: 'note' }, versionText(found.version, sources, speech)),
  );
}

function figureText(unit: Figure['unit'], value: number, { language, words }: Speech): string {
  return `${unit === 'percent' ? percentText(value, language) : amountText(value, language)}\u00a0${words.units[unit]}`;
}

/** From when, on what ground, and how sure: as sure as the least sure of its sources. */
function versionText(version: FigureVersion, sources: Readonly<Record<string, Source>>, speech: Speech): string {
  const behind = version.sources.flatMap((id) => sources[id] ?? []);
  const least = (['user', 'secondary', 'official'] as const).find((sure) =>
    behind.some(({ confidence }) => confidence === sure),
  );
  const values = {
    from: version.from,
    source: behind.map(({ title }) => title).join(', '),
    sure: speech.words[least ?? 'user'],
  };
  return version.to === undefined
    ? speech.say('version', values)
    : speech.say('versionTo', { ...values, to: version.to });
}
