import type { Bar } from './bar-chart';
import { markup, NOTHING, type Markup } from './markup';

const [TALLEST, TOP, HEIGHT] = [150, 22, 198];
/** More than so many labels would stand into each other. */
const MOST_LABELS = 6;
/** Where there is room for what each column says. */
const MOST_VALUES = 8;

/** Standing columns, for what follows in time. */
export function columnChart(id: string, title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const width = 100 / Math.max(bars.length, 3);
  const step = Math.ceil(bars.length / MOST_LABELS);
  const isRoomy = bars.length <= MOST_VALUES;
  const columns = bars.map(({ label, value, shown }, index) => {
    const high = most <= 0 || value <= 0 ? 0 : Math.max(2, Math.round((value * TALLEST) / most));
    const top = TOP + TALLEST - high;
    const [left, middle] = [rounded(width * (index + 0.14)), rounded(width * (index + 0.5))];
    return markup`<g><title>${label}: ${shown}</title>
<rect class="bar" x="${left}%" y="${top}" width="${rounded(width * 0.72)}%" height="${high}" rx="3"/>
${isRoomy ? text('value', 'middle', middle, top - 7, shown) : NOTHING}
${index % step === 0 ? (isRoomy ? text('label', 'middle', middle, HEIGHT - 6, label) : text('label', 'start', left, HEIGHT - 6, label)) : NOTHING}</g>`;
  });
  return markup`<svg class="chart" role="img" aria-labelledby="${id}" width="100%" height="${HEIGHT}">
<title id="${id}">${title}</title>
<line class="floor" x1="0" x2="100%" y1="${TOP + TALLEST + 0.5}" y2="${TOP + TALLEST + 0.5}"/>
${columns}
</svg>`;
}

function text(name: 'value' | 'label', anchor: 'start' | 'middle', x: number, y: number, said: string): Markup {
  return markup`<text class="${name}" x="${x}%" y="${y}" text-anchor="${anchor}">${said}</text>`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
