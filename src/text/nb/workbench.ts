/** What the page says that shows a workbook without Excel. */
export const workbench = {
  title: 'Krav – arbeidsbenken',
  open: 'Åpne …',
  save: 'Lagre som …',
  examples: 'Eksempler',
  blank: 'Tom mal',
  why: 'Hvorfor?',
  whyHelp: 'Hvorfor beløpet i den valgte cellen er som det er',
  asTable: 'Vis som tabell',
  asGrid: 'Vis som rutenett',
  tableHelp: 'Rutenettet kan ikke leses av skjermlesere. Tabellen viser de samme radene.',
  steps: 'Fire steg',
  stepOpen: 'Åpne arket',
  stepCheck: 'Kontroller',
  stepClaim: 'Se kravet',
  stepPapers: 'Lag papirene',
  unsaved: 'ikke lagret',
  opening: 'Åpner {text} …',
  drop: 'Slipp arket her',
  leave: '«{text}» har endringer som ikke er lagret. Vil du åpne noe annet?',
  leaveYes: 'Åpne likevel',
  leaveNo: 'Behold arket',
  draft: '«{text}» hadde endringer som ikke var lagret. De ligger bare på denne maskinen.',
  draftYes: 'Fortsett der du slapp',
  draftNo: 'Glem dem',
  noDrafts: 'Nettleseren lar ikke Krav huske endringer til neste gang. Husk å lagre.',
  foreign:
    '{count} formler kan bare Excel regne ut. De viser verdien fra sist arket ble lagret der, og blir stående i filen: {text}.',
  foreignOne:
    'Én formel kan bare Excel regne ut. Den viser verdien fra sist arket ble lagret der, og blir stående i filen: {text}.',
  refused: '{cell} står som tekst. {text}',
  notTaken: '{cell} er som den var. {text}',
  close: 'Lukk',
  notSaved: 'Arket ble ikke lagret ({text}). Prøv igjen.',
  notRead:
    '«{text}» kan ikke leses. Er det en mappe, eller er filen flyttet? Er den åpen i et annet program, så lukk den der.',
  notOpened: '«{text}» ble ikke åpnet. Det som var åpent, er det fortsatt.',
  several: 'Slipp én fil om gangen. Ingenting er åpnet.',
  exampleNames: {
    arbeidsgiver: 'Arbeidsgiver krever refusjon',
    medlem: 'Prøvenemndsmedlem',
    nemnd: 'Honorarer for en nemnd',
    folkevalgt: 'Folkevalgt',
    stottekontakt: 'Støttekontakt',
    reise: 'Reiseregning',
    overnatting: 'Prøve med overnatting',
    ulegitimert: 'Ulegitimert tap',
    kreditnota: 'Kreditnota',
    rotete: 'Et rotete ark',
    feil: 'Et ark med feil',
  },
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export type WorkbenchWords = Shape<typeof workbench>;
