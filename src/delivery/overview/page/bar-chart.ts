import { markup, NOTHING, type Markup } from './markup';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is read. */
  readonly shown: string;
  /** Many together: said, and not drawn, since it would make the others look like nothing. */
  readonly isRest?: true;
}

const ROW = 42;

/**
 * Lying bars, each with its label and value above it. Lengths are per cent, so that the letters keep their size however wide the chart is shown.
 *
 * @param id of the chart, one on the page
 */
export function barChart(id: string, title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(0, ...bars.map(({ value, isRest }) => (isRest ? 0 : value)));
  return markup`<svg class="chart" role="img" aria-labelledby="${id}" width="100%" height="${bars.length * ROW}">
<title id="${id}">${title}</title>
${bars.map((bar, index) => row(bar, index * ROW, most))}
</svg>`;
}

function row({ label, value, shown, isRest }: Bar, top: number, most: number): Markup {
  // A label that is too long for its place is cut by the svg around it.
  return markup`<g><svg width="74%" y="${top}" height="22"><text class="label" x="0" y="16">${label}</text></svg>
<text class="value" x="100%" y="${top + 16}" text-anchor="end">${shown}</text>
${isRest ? NOTHING : lying(top + 24, value, most)}</g>`;
}

function lying(top: number, value: number, most: number): Markup {
  const bar = markup`<rect class="bar" x="0" y="${top}" width="${percent(value, most)}%" height="9" rx="4"/>`;
  return markup`<rect class="rail" x="0" y="${top}" width="100%" height="9" rx="4"/>${value > 0 ? bar : NOTHING}`;
}

/** With two decimals, and never too thin to be seen. */
export function percent(value: number, most: number): number {
  return most <= 0 ? 0 : Math.max(0.5, Math.round((value * 10_000) / most) / 100);
}
