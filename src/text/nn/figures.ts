import type { FigureWords } from '../nb/figures';

export const figures = {
  sum: 'Summer: {text}',
  count: 'Antal: {count}',
  average: 'Gjennomsnitt: {text}',
} satisfies FigureWords;
