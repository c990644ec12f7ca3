import type { NationalFigures } from '../regulation/figures';
import type { Regulation } from '../regulation/schema';
import { dayText } from '../text/values';
import type { Day } from '../values/day';
import { element } from './element';
import { figureList, type FigureOf } from './figures';
import { limitFigures, limitList } from './limits';
import type { Speech } from './say';

/**
 * What holds on a day: the figures, the limits, the national figures, and the sources behind them.
 *
 * @param whole the regulation with the agreements that it uses, which its figures may be parts of
 */
export function rulesView(
  regulation: Regulation,
  whole: Regulation,
  national: NationalFigures,
  day: Day,
  speech: Speech,
): HTMLElement[] {
  const { words } = speech;
  const figureOf: FigureOf = (id) => whole.figures[id] ?? national.figures[id];
  const { checkedThrough } = regulation;
  const isLater = day > checkedThrough;
  const limits = limitFigures(regulation);
  const rates = Object.fromEntries(Object.entries(regulation.figures).filter(([id]) => !limits.has(id)));
  return [
    element(
      'p',
      { class: isLater ? 'notice' : 'note' },
      speech.say(isLater ? 'afterChecked' : 'checked', { checkedThrough }),
    ),
    element('h3', {}, speech.say('inForce', { day: dayText(day) })),
    ...figureList({ figures: rates, sources: regulation.sources }, figureOf, day, speech),
    ...(limits.size > 0 ? [element('h3', {}, words.limits), limitList(regulation, figureOf, day, speech)] : []),
    element('details', {}, element('summary', {}, words.national), ...figureList(national, figureOf, day, speech)),
    element('details', {}, element('summary', {}, words.sources), sourceList(regulation, national, speech)),
  ];
}

function sourceList(regulation: Regulation, national: NationalFigures, { say, words }: Speech): HTMLElement {
  const sources = [...Object.values(regulation.sources), ...Object.values(national.sources)];
  const rows = sources.map((source) => {
    const sure = element('span', { class: 'note' }, words[source.confidence]);
    return element('li', { class: 'row' }, element('span', {}, say('sourceRead', { ...source })), sure);
  });
  return element('ul', { class: 'card' }, ...rows);
}
