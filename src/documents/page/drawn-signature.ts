import type { PolylineVector } from '../pdf/definition';
import type { Stroke } from '../signing/signed-by';
import { COLOUR } from './style';

/** A signature has some hundred points; more than this is no signature. */
const MOST_POINTS = 20_000;

const INK_WIDTH = 1.1;

/** A dot is a line too short to see, with round ends. */
const DOT = 0.01;

interface Point {
  x: number;
  y: number;
}

/**
 * What was drawn, as lines that stand on the base line: paths and not a picture, so that it stays sharp and small.
 *
 * @param width and height in points, of the place that the drawing is fitted into without being pulled out of shape
 */
export function drawnSignature(strokes: readonly Stroke[], width: number, height: number): PolylineVector[] {
  const lines = wholeStrokes(strokes);
  const points = lines.flat();
  if (points.length === 0) return [];
  const left = points.reduce((least, { x }) => Math.min(least, x), Infinity);
  const bottom = points.reduce((most, { y }) => Math.max(most, y), -Infinity);
  const wide = points.reduce((most, { x }) => Math.max(most, x), -Infinity) - left;
  const high = bottom - points.reduce((least, { y }) => Math.min(least, y), Infinity);
  const inside = { width: width - INK_WIDTH, height: height - INK_WIDTH };
  const scale = Math.min(inside.width / (wide || 1), inside.height / (high || 1));
  const placed = ({ x, y }: Point): Point => ({
    x: hundredths(INK_WIDTH / 2 + (x - left) * scale),
    y: hundredths((y - bottom) * scale - INK_WIDTH / 2),
  });
  return lines.map((line) => {
    const [first = { x: 0, y: 0 }, ...rest] = line.map(placed);
    return {
      type: 'polyline',
      points: [first, ...(rest.length > 0 ? rest : [{ x: first.x + DOT, y: first.y }])],
      lineWidth: INK_WIDTH,
      lineColor: COLOUR.ink,
      lineCap: 'round',
      lineJoin: 'round',
    };
  });
}

/** Without what is no place on a plane. */
function wholeStrokes(strokes: readonly Stroke[]): Point[][] {
  let left = MOST_POINTS;
  return strokes
    .map(({ points }) => {
      const kept = points.filter(({ x, y }) => Math.abs(x) < 1e6 && Math.abs(y) < 1e6).slice(0, left);
      left -= kept.length;
      return kept.map(({ x, y }) => ({ x, y }));
    })
    .filter((line) => line.length > 0);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
