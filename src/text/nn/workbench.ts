import type { WorkbenchWords } from '../nb/workbench';

/** What the page says that shows a workbook without Excel. */
export const workbench = {
  title: 'Krav – arbeidsbenken',
  open: 'Opne …',
  save: 'Lagre som …',
  example: 'Døme',
  blank: 'Tom mal',
  why: 'Kvifor?',
  table: 'Tabell',
  grid: 'Rutenett',
  tableHelp: 'Rutenettet kan ikkje lesast av skjermlesarar. Tabellen viser dei same radene.',
  steps: 'Fire steg',
  stepOpen: 'Opne arket',
  stepCheck: 'Kontroller',
  stepClaim: 'Sjå kravet',
  stepPapers: 'Lag papira',
  unsaved: 'ikkje lagra',
  loading: 'Opnar …',
  dropHere: 'Slepp arket her',
  stays: 'Arket blir på maskina di. Ingenting blir sendt.',
} satisfies WorkbenchWords;
