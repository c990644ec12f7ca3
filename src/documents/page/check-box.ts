import type { Block, CanvasBlock } from '../pdf/definition';
import { COLOUR } from './style';

/** A question with yes or no for an answer. */
export interface Ticked {
  readonly isTicked: boolean;
  /** «ja» or «nei»: for who cannot see the box, and for who cannot see whether it is ticked. */
  readonly text: string;
}

const SIDE = 7.5;

/** A box, ticked or not, with the answer beside it. Drawn: the font has no such signs, and a form field could lose what was filled in. */
export function checkBox({ isTicked, text }: Ticked): Block {
  return {
    columns: [
      { ...box(isTicked), width: SIDE + 1 },
      { text, width: '*' },
    ],
    columnGap: 4,
  };
}

function box(isTicked: boolean): CanvasBlock {
  const [near, far] = [0.25, SIDE];
  const ink = { lineWidth: 0.75, lineColor: COLOUR.ink, lineCap: 'round', lineJoin: 'round' } as const;
  const frame = [
    [near, near],
    [far, near],
    [far, far],
    [near, far],
    [near, near],
  ] as const;
  const tick = [
    [1.7, 4],
    [3.2, 5.7],
    [6.1, 1.9],
  ] as const;
  const lines = isTicked ? [frame, tick] : [frame];
  return {
    canvas: lines.map((points) => ({
      type: 'polyline',
      points: points.map(([x, y]) => ({ x, y })),
      ...ink,
      ...(points === tick && { lineWidth: 1.2 }),
    })),
    margin: [0, 1.6, 0, 0],
  };
}
