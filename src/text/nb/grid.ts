/** What stands in and around the grid of the page without Excel; the words are those of a Norwegian Excel. */
export const grid = {
  copyCells: 'Kopier celler',
  fillSeries: 'Fyll serie',
  confirm: 'OK',
  cancel: 'Avbryt',
  close: 'Lukk',
  problem: 'Det gikk ikke',
  partOfMerged: 'Du kan ikke endre en del av en slått sammen celle. Merk hele cellen først.',
  overlapping: 'Det går ikke med områder som ligger over hverandre. Merk ett område, og prøv igjen.',
  tooMuchPasted: 'Det er flere celler enn det går an å lime inn. Lim inn litt om gangen.',
  pasteByKeys: 'Bruk Ctrl+V for å lime inn',
  pasteByKeysWhy: 'Nettleseren lar bare tastaturet lime inn det som er kopiert fra Excel.',
  clipboardClosed: 'Nettleseren slipper ikke Krav til utklippstavlen. Tillat det i adressefeltet, og prøv igjen.',
  resetZoom: 'Tilbake til',
  about: 'OM FORMELEN',
  required: 'Må være med.',
  optional: 'Kan utelates.',
  formulaError: 'Feil i formelen',
  /** When a shortcut would have changed what only Excel changes here. */
  cellsOnly:
    'Her fyller du ut cellene. Skrift, farger, rader, kolonner og arkfaner endrer du i Excel; da blir de også med i filen.',
} as const;

export type GridWords = { readonly [K in keyof typeof grid]: string };
