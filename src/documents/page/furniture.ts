import type { PaperWords } from '../../text/nb/paper';
import type { Block, PageFurniture } from '../pdf/definition';
import type { Drawing } from '../pdf/drawing';
import { oneLine } from '../pdf/clean-text';
import { COLOUR, MARGINS } from './style';

/** The most that a logo takes, in points. */
const LOGO = { width: 150, height: 34 };

const STYLE = { fontSize: 7.6, color: COLOUR.quiet, noWrap: true };

/** On the first page the sender's logo; on those after it whom it is to, and which paper it is. */
export function header(payer: string, paper: string, logo: Drawing | undefined): PageFurniture {
  const left = oneLine(payer, 70);
  const right = oneLine(paper, 40);
  return (page, _pages, { width }) =>
    page === 1
      ? logo
        ? logoBlock(logo, width)
        : null
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

/** At the right, in the margin above the title, as large as there is room for. */
function logoBlock({ width, height, ...drawing }: Drawing, page: number): Block {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  const w = width * scale;
  const h = height * scale;
  return {
    canvas: [{ type: 'rect', x: 0, y: 0, w, h, drawing: { ...drawing, width, height } }],
    margin: [page - MARGINS.right - w, 16 + (LOGO.height - h), 0, 0],
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
