import type { PrintSheetWords } from '../nb/print-sheet';

export const printSheet = {
  made: 'Laga av Krav {day} for utskrift. Krav les ikkje dette arket.',
  notRead: 'Krav les ikkje dette arket',
  placeAndDate: 'Stad og dato',
  basis: 'Grunnlag',
  typed: 'Namnet er skrive på tastatur og gjeld som underskrift.',
} satisfies PrintSheetWords;
