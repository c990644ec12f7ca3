/** What the chosen cells come to, on the page without Excel; the words are those of a Norwegian Excel. */
export const figures = {
  sum: 'Summer: {text}',
  count: 'Antall: {count}',
  average: 'Gjennomsnitt: {text}',
} as const;

export type FigureWords = { readonly [K in keyof typeof figures]: string };
