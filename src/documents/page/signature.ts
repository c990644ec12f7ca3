import type { Block } from '../pdf/definition';
import { COLOUR } from './style';

const GAP = 36;

/** Two lines to sign on, with what stands under each. Kept together with the words that are signed. */
export function signatures(declaration: string, left: string, right: string, width: number): Block {
  const half = (width - GAP) / 2;
  const line = (text: string): Block => ({
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: half, y2: 0, lineWidth: 0.75, lineColor: COLOUR.ink }],
        margin: [0, 34, 0, 3],
      },
      { text },
    ],
    width: half,
  });
  return {
    stack: [{ text: declaration }, { columns: [line(left), line(right)], columnGap: GAP }],
    unbreakable: true,
    margin: [0, 10, 0, 0],
  };
}
