/** Of new rows, of taking back and of copying, in the page without Excel. */
export const rows = {
  tools: 'Rader og celler',
  add: 'Legg til rad',
  addHelp: 'En ny rad nederst i tabellen, med samme utseende, lister og formler som raden over. Tabellen blir lengre.',
  added: 'Rad {row} er klar til å fylles ut.',
  empty: 'Tøm raden',
  emptied: 'Rad {row} er tømt. Formlene står.',
  nothingToEmpty: 'Rad {row} har ikke noe å tømme.',
  undo: 'Angre',
  redo: 'Gjør om',
  undone: 'Angret.',
  redone: 'Gjort om.',
  nothingToUndo: 'Det er ingenting å angre.',
  nothingToRedo: 'Det er ingenting å gjøre om.',
  copy: 'Kopier',
  copied: 'Kopiert: {range}.',
  pasted: 'Limt inn i {range}.',
  notPasted: 'Ingenting er limt inn. {text}',
  refusedCells: 'Disse cellene ble ikke tatt imot: {text}.',
  refused: {
    nothing: 'Arket er tomt. Åpne en mal, eller skriv overskrifter i øverste rad.',
    filled:
      'Under rad {row} står det noe, for eksempel en sum, og Krav flytter det ikke. Sett inn raden i Excel, eller bruk en tom rad.',
  },
  keys: 'Merk flere celler med Shift og piltastene. Ctrl+C kopierer, Ctrl+V limer inn, Ctrl+Z angrer og Ctrl+Y gjør om.',
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export type RowWords = Shape<typeof rows>;
