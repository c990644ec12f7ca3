import type { ReactNode } from 'react';
import { figureWords } from '../text/figure-words';
import { cellShown } from '../workbook/typed/cell-shown';
import { groupedNorwegian, plainNorwegian } from '../workbook/typed/norwegian-number';
import type { Desk } from './desk';
import type { Figure } from './desk-state';
import { useDesk } from './use-desk';

/** What the chosen cells come to. Where there is room for some of it only, the sum is what stays. */
export function Figures({ desk }: { readonly desk: Desk }): ReactNode {
  const { state, say } = useDesk(desk);
  const { figures, language } = state;
  const words = figureWords(language);
  return (
    <p className="figures">
      {figures?.sum && <span>{say(words.sum, { text: shown(figures.sum) })}</span>}
      {figures && <span>{say(words.count, { count: figures.count })}</span>}
      {figures?.average && <span>{say(words.average, { text: shown(figures.average) })}</span>}
    </p>
  );
}

const LEAST_AMOUNT = 1000;
/** Of what is no amount: an average may have decimals without end. */
const MOST_DECIMALS = 4;

function shown(figure: Figure): string {
  const { value, shows } = figure;
  if (shows === 'duration') return cellShown(figure);
  if (Math.abs(value) < LEAST_AMOUNT) return plainNorwegian(Number(value.toFixed(MOST_DECIMALS)));
  return groupedNorwegian(value, Number.isInteger(value) ? 0 : 2);
}
