import type { FigureWords } from '../nb/figures';

export const figures = {
  sum: 'Sum: {text}',
  count: 'Count: {count}',
  average: 'Average: {text}',
} satisfies FigureWords;
