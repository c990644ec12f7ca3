import type { ColumnChoiceWords } from '../nb/column-choice';

export const columnChoice = {
  setting: 'Kolonne:',
  notRead: 'Blir ikkje lesen',
  choose: 'Vel',
  change: 'Endre',
  chooseFor: 'Vel kva «{header}» er',
  changeFor: 'Endre kva «{header}» er',
  use: 'Bruk',
  cancel: 'Avbryt',
  asHeader: 'Som overskrifta seier',
  ofTable: 'I denne tabellen',
  others: 'Andre kolonnar i reglementet',
  chosen: 'vald',
  kept: 'Vala står i Innstillinger og gjeld for alle som opnar arbeidsboka.',
  lacksDay: 'Krav les ikkje denne tabellen enno: han manglar ein kolonne for dagen. Vel kva for ein det er.',
  lacksHours:
    'Krav les ikkje denne tabellen enno: han manglar det som skal krevjast, til dømes timar eller klokkeslett. Vel kva for ein kolonne det er.',
  fields: { purpose: 'Føremål (reise, køyring, utlegg)', lunches: 'Dekt lunsj' },
} as const satisfies ColumnChoiceWords;
