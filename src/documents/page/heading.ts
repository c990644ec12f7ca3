import type { Block } from '../pdf/definition';
import { COLOUR, SIZE } from './style';

/** The title of a paper, with a quiet line under it. */
export function title(text: string, subtitle: string): Block[] {
  return [
    { text, role: 'H1', fontSize: SIZE.title, lineHeight: 1.1 },
    { text: subtitle, color: COLOUR.quiet, margin: [0, 1, 0, 18] },
  ];
}

/** A part of a paper that could stand alone, on a page of its own. */
export function partTitle(text: string, subtitle: string): Block[] {
  return [
    { text, role: 'H2', fontSize: SIZE.title, lineHeight: 1.1 },
    { text: subtitle, color: COLOUR.quiet, margin: [0, 1, 0, 14] },
  ];
}

/** @param rows how many rows the table under it has: a short one is kept with its heading, of a long one the first rows */
export function section(text: string, role: 'H2' | 'H3' = 'H2', rows = 3): Block {
  return {
    text,
    role,
    roomBelow: 70 + Math.min(rows, 8) * 20,
    fontSize: SIZE.section,
    bold: true,
    margin: [0, 0, 0, 4],
  };
}

/** A small label over what it names. */
export function label(text: string): Block {
  return {
    text: text.toUpperCase(),
    fontSize: SIZE.label,
    characterSpacing: 0.3,
    color: COLOUR.quiet,
    margin: [0, 0, 0, 1.5],
  };
}
