import type { TextStyle } from '../pdf/definition';

/** A4 in points, and what is left of it inside the margins. */
export const MARGINS = { left: 54, top: 56, right: 54, bottom: 62 };

export type Orientation = 'portrait' | 'landscape';

export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? 595.28 : 841.89) - MARGINS.left - MARGINS.right;
}

export const COLOUR = {
  ink: '#1b1b1b',
  quiet: '#555555',
  accent: '#1f4e79',
  tint: '#eef3f8',
  hairline: '#d0d0d0',
  /** What is missing, beside a word that says so: 7 to 1 on white. */
  missing: '#b00020',
};

export const SIZE = { title: 20, sum: 18, section: 11.5, body: 9.4, table: 9, dense: 8, small: 7.9, label: 7.2 };

export const BODY: TextStyle = { fontSize: SIZE.body, color: COLOUR.ink, lineHeight: 1.22 };

/** Width of a figure, as a share of the type size. All figures of Roboto are as wide as each other. */
export const FIGURE_WIDTH = 1151 / 2048;
