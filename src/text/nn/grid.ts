import type { GridWords } from '../nb/grid';

export const grid = {
  copyCells: 'Kopier celler',
  fillSeries: 'Fyll serie',
  confirm: 'OK',
  cancel: 'Avbryt',
  close: 'Lukk',
  problem: 'Det gjekk ikkje',
  partOfMerged: 'Du kan ikkje endre ein del av ei samanslått celle. Merk heile cella først.',
  overlapping: 'Det går ikkje med område som ligg over kvarandre. Merk eitt område, og prøv på nytt.',
  tooMuchPasted: 'Det er fleire celler enn det går an å lime inn. Lim inn litt om gongen.',
  pasteByKeys: 'Bruk Ctrl+V for å lime inn',
  pasteByKeysWhy: 'Nettlesaren lèt berre tastaturet lime inn det som er kopiert frå Excel.',
  clipboardClosed: 'Nettlesaren slepp ikkje Krav til utklippstavla. Tillat det i adressefeltet, og prøv på nytt.',
  resetZoom: 'Tilbake til',
  about: 'OM FORMELEN',
  required: 'Må vere med.',
  optional: 'Kan utelatast.',
  formulaError: 'Feil i formelen',
  cellsOnly:
    'Her fyller du ut cellene. Skrift, fargar, rader, kolonnar og arkfaner endrar du i Excel; då blir dei òg med i fila.',
} satisfies GridWords;
