import type { PrintSheetWords } from '../nb/print-sheet';

export const printSheet = {
  made: 'Made by Krav {day} to be printed. Krav does not read this sheet.',
  notRead: 'Krav does not read this sheet',
  placeAndDate: 'Place and date',
  basis: 'Basis',
  typed: 'The name was typed, and counts as a signature.',
} satisfies PrintSheetWords;
