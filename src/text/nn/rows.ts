import type { RowWords } from '../nb/rows';

export const rows = {
  tools: 'Rader og celler',
  add: 'Legg til rad',
  addHelp: 'Ei ny rad nedst i tabellen, med same utsjånad, lister og formlar som rada over. Tabellen blir lengre.',
  added: 'Rad {row} er klar til å fyllast ut.',
  empty: 'Tøm rada',
  emptied: 'Rad {row} er tømd. Formlane står.',
  nothingToEmpty: 'Rad {row} har ikkje noko å tømme.',
  undo: 'Angre',
  redo: 'Gjer om',
  undone: 'Angra.',
  redone: 'Gjort om.',
  nothingToUndo: 'Det er ingenting å angre.',
  nothingToRedo: 'Det er ingenting å gjere om.',
  copy: 'Kopier',
  copied: 'Kopiert: {range}.',
  pasted: 'Limt inn i {range}.',
  notPasted: 'Ingenting er limt inn. {text}',
  refusedCells: 'Desse cellene vart ikkje tekne imot: {text}.',
  refused: {
    nothing: 'Arket er tomt. Opne ein mal, eller skriv overskrifter i øvste rada.',
    filled:
      'Under rad {row} står det noko, til dømes ein sum, og Krav flyttar det ikkje. Set inn rada i Excel, eller bruk ei tom rad.',
  },
  keys: 'Merk fleire celler med Shift og piltastane. Ctrl+C kopierer, Ctrl+V limer inn, Ctrl+Z angrar og Ctrl+Y gjer om.',
} as const satisfies RowWords;
