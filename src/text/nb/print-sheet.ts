/** What stands on a sheet that is made to be printed. */
export const printSheet = {
  made: 'Laget av Krav {day} for utskrift. Krav leser ikke dette arket.',
  /** Part of `made`, in every language: how such a sheet is known, so that no row of it is claimed. */
  notRead: 'Krav leser ikke dette arket',
  placeAndDate: 'Sted og dato',
  basis: 'Grunnlag',
  typed: 'Navnet er skrevet på tastatur og gjelder som underskrift.',
};

export type PrintSheetWords = typeof printSheet;
