/** Choosing by hand what a column is. */
export const columnChoice = {
  /** Stands before the header, in the settings. */
  setting: 'Kolonne:',
  notRead: 'Leses ikke',
  choose: 'Velg',
  change: 'Endre',
  chooseFor: 'Velg hva «{header}» er',
  changeFor: 'Endre hva «{header}» er',
  use: 'Bruk',
  cancel: 'Avbryt',
  asHeader: 'Som overskriften sier',
  ofTable: 'I denne tabellen',
  others: 'Andre kolonner i reglementet',
  chosen: 'valgt',
  kept: 'Valgene står i Innstillinger og gjelder for alle som åpner arbeidsboka.',
  lacksDay: 'Krav leser ikke denne tabellen ennå: den mangler en kolonne for dagen. Velg hvilken det er.',
  lacksHours:
    'Krav leser ikke denne tabellen ennå: den mangler det som skal kreves, for eksempel timer eller klokkeslett. Velg hvilken kolonne det er.',
  /** Where the name of a column in the template could be another field. */
  fields: { purpose: 'Formål (reise, kjøring, utlegg)', lunches: 'Dekket lunsj' },
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type ColumnChoiceWords = Shape<typeof columnChoice>;
