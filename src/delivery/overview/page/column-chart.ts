import type { Bar } from './bar-chart';
import { markup, NOTHING, type Markup } from './markup';

const [TALLEST, TOP, HEIGHT] = [150, 22, 198];
/** More than so many labels would stand into each other. */
const MOST_LABELS = 12;
/** Where there is room for what each column says. */
const MOST_VALUES = 8;

/** Standing columns, for what follows in time. */
export function columnChart(id: string, title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const width = 100 / Math.max(bars.length, 3);
  const step = Math.ceil(bars.length / MOST_LABELS);
  const columns = bars.map((bar, index) => {
    const high = most <= 0 || bar.value <= 0 ? 0 : Math.max(2, Math.round((bar.value * TALLEST) / most));
    const [left, middle] = [rounded(width * (index + 0.14)), rounded(width * (index + 0.5))];
    const value = bars.length <= MOST_VALUES;
    return markup`<g><title>${bar.label}: ${bar.shown}</title>
<rect class="bar" x="${left}%" y="${TOP + TALLEST - high}" width="${rounded(width * 0.72)}%" height="${high}" rx="3"/>
${value ? markup`<text class="value" x="${middle}%" y="${TOP + TALLEST - high - 7}" text-anchor="middle">${bar.shown}</text>` : NOTHING}
${index % step === 0 ? markup`<text class="label" x="${middle}%" y="${HEIGHT - 6}" text-anchor="middle">${bar.label}</text>` : NOTHING}</g>`;
  });
  return markup`<svg class="chart" role="img" aria-labelledby="${id}" width="100%" height="${HEIGHT}">
<title id="${id}">${title}</title>
<line class="floor" x1="0" x2="100%" y1="${TOP + TALLEST + 0.5}" y2="${TOP + TALLEST + 0.5}"/>
${columns}
</svg>`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
