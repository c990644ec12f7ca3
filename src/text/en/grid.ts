import type { GridWords } from '../nb/grid';

export const grid = {
  copyCells: 'Copy cells',
  fillSeries: 'Fill series',
  confirm: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  problem: 'That did not work',
  partOfMerged: 'You cannot change part of a merged cell. Select the whole cell first.',
  overlapping: 'That cannot be done with areas that overlap. Select one area, and try again.',
  tooMuchPasted: 'There are more cells than can be pasted. Paste a little at a time.',
  pasteByKeys: 'Use Ctrl+V to paste',
  pasteByKeysWhy: 'The browser lets only the keyboard paste what was copied from Excel.',
  clipboardClosed: 'The browser does not let Krav use the clipboard. Allow it in the address bar, and try again.',
  resetZoom: 'Back to',
  about: 'ABOUT THE FORMULA',
  required: 'Required.',
  optional: 'May be left out.',
  formulaError: 'Something is wrong with the formula',
  cellsOnly:
    'Here you fill in the cells. Fonts, colours, rows, columns and sheet tabs are changed in Excel; then they are in the file too.',
} satisfies GridWords;
