/** What the page says that shows a workbook without Excel. */
export const workbench = {
  title: 'Krav – arbeidsbenken',
  open: 'Åpne …',
  save: 'Lagre som …',
  example: 'Eksempler',
  blank: 'Tom mal',
  why: 'Hvorfor?',
  table: 'Tabell',
  grid: 'Rutenett',
  tableHelp: 'Rutenettet kan ikke leses av skjermlesere. Tabellen viser de samme radene.',
  steps: 'Fire steg',
  stepOpen: 'Åpne arket',
  stepCheck: 'Kontroller',
  stepClaim: 'Se kravet',
  stepPapers: 'Lag papirene',
  unsaved: 'ikke lagret',
  loading: 'Åpner …',
  dropHere: 'Slipp arket her',
  stays: 'Arket blir på maskinen din. Ingenting blir sendt.',
};

export type WorkbenchWords = { readonly [Key in keyof typeof workbench]: string };
