import type { PaperWords } from '../../text/nb/paper';
import type { PageFurniture } from '../pdf/definition';
import { oneLine } from '../pdf/clean-text';
import { COLOUR, MARGINS } from './style';

const STYLE = { fontSize: 7.6, color: COLOUR.quiet, noWrap: true };

/** On the pages after the first: whom it is to, and which paper it is. */
export function header(payer: string, paper: string): PageFurniture {
  const left = oneLine(payer, 70);
  const right = oneLine(paper, 40);
  return (page) =>
    page === 1
      ? null
      : {
          columns: [
            { text: left, width: '*' },
            { text: right, width: 'auto' },
          ],
          columnGap: 12,
          ...STYLE,
          margin: [MARGINS.left, 28, MARGINS.right, 0],
        };
}

/** «Refusjonskrav 2024-0042 · Hansen & Sønn AS … Side 1 av 2» under a hairline. */
export function footer(paper: string, sender: string, words: PaperWords): PageFurniture {
  const left = [paper, sender]
    .filter(Boolean)
    .map((text) => oneLine(text, 60))
    .join(' · ');
  return (page, pages, { width }) => ({
    stack: [
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 0,
            x2: width - MARGINS.left - MARGINS.right,
            y2: 0,
            lineWidth: 0.5,
            lineColor: COLOUR.hairline,
          },
        ],
      },
      {
        columns: [
          { text: left, width: '*' },
          { text: `${words.page} ${page} ${words.of} ${pages}`, width: 'auto' },
        ],
        columnGap: 12,
        ...STYLE,
        margin: [0, 5, 0, 0],
      },
    ],
    margin: [MARGINS.left, 20, MARGINS.right, 0],
  });
}
