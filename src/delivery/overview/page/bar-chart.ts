import { markup, NOTHING, type Markup } from './markup';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is read. */
  readonly shown: string;
}

const ROW = 42;

/**
 * Lying bars, each with its label and value above it. Lengths are per cent, so that the letters keep their size however wide the chart is shown.
 *
 * @param id of the chart, one on the page
 */
export function barChart(id: string, title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  return markup`<svg class="chart" role="img" aria-labelledby="${id}" width="100%" height="${bars.length * ROW}">
<title id="${id}">${title}</title>
${bars.map((bar, index) => row(bar, index * ROW, most))}
</svg>`;
}

function row({ label, value, shown }: Bar, top: number, most: number): Markup {
  // A label that is too long for its place is cut by the svg around it.
  return markup`<g><svg width="74%" y="${top}" height="22"><text class="label" x="0" y="16">${label}</text></svg>
<text class="value" x="100%" y="${top + 16}" text-anchor="end">${shown}</text>
<rect class="rail" x="0" y="${top + 24}" width="100%" height="9" rx="4"/>
${value > 0 ? markup`<rect class="bar" x="0" y="${top + 24}" width="${percent(value, most)}%" height="9" rx="4"/>` : NOTHING}</g>`;
}

/** With two decimals, and never too thin to be seen. */
export function percent(value: number, most: number): number {
  return most <= 0 ? 0 : Math.max(0.5, Math.round((value * 10_000) / most) / 100);
}
