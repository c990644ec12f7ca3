/** What the view says that shows a sheet as a table of its own, for those whom the drawn grid does not reach. */
export const tableView = {
  title: 'Arket som tabell',
  sheet: 'Ark',
  goTo: 'Gå til celle',
  go: 'Gå',
  notACell: '«{text}» er ikke en celle i dette arket. Skriv for eksempel D12.',
  rows: 'Viser rad {first}–{last} av {count}.',
  columns: 'Viser kolonne {firstName}–{lastName} av {count}.',
  earlierRows: 'Forrige rader',
  laterRows: 'Neste rader',
  earlierColumns: 'Forrige kolonner',
  laterColumns: 'Neste kolonner',
  hiddenRows: 'Skjulte rader vises ikke: {text}.',
  hiddenColumns: 'Skjulte kolonner vises ikke: {text}.',
  noSheets: 'Arbeidsboka har ingen ark med celler.',
  reading: 'Leser arket …',
  notRead: 'Arket kunne ikke leses. Velg et annet ark, eller åpne fila på nytt.',
  keys: 'Flytt med piltastene. Enter eller F2 åpner cellen. Der lagrer Enter, og Esc lar cellen være som den var. Delete tømmer cellen.',
  chosen: 'Valgt celle',
  edit: 'Rediger {cell}',
  field: 'Innhold i {cell}',
  save: 'Lagre',
  cancel: 'Avbryt',
  empty: 'tom',
  notCalculated: 'Formelen er ikke regnet ut ennå.',
  severity: { error: 'Feil', warning: 'Advarsel', info: 'Til orientering' },
  doubt: {
    point:
      '{cell}: «{text}» står som tekst. Mener du et tall, skriver du komma: 12,5. Mener du et klokkeslett, skriver du kolon: 12:05.',
    noSuchDay:
      '{cell}: «{text}» står som tekst, for kalenderen har ingen slik dag. Skriv dag, måned og år: 23.09.2026.',
  },
  formula: {
    empty: 'Formelen er tom. Skriv noe etter likhetstegnet, eller trykk Esc.',
    unclosed: 'En tekst eller et arknavn mangler anførselstegnet til slutt.',
    brackets: 'Parentesene går ikke opp. Hver parentes som åpnes, må lukkes.',
    comma: 'Skriv semikolon mellom verdiene, ikke komma: =SUMMER(A1;B1).',
    commaInCall:
      'Det er uklart om kommaet er et desimalkomma eller skiller to verdier. Skriv semikolon mellom verdier: SUMMER(1;5). Er det ett tall, setter du parentes om det: SUMMER((1,5)).',
    point: 'Skriv desimalkomma i tall, ikke punktum: 1,5.',
    space: 'Skriv tall i formler uten mellomrom: 1234,5.',
    array: 'Skriv omvendt skråstrek mellom kolonner og semikolon mellom rader: {array}.',
    thisRow: 'Krav kan ikke skrive [@…] i formler. Skriv cellen i stedet, for eksempel D5.',
    otherWorkbook: 'Formler som henter fra en annen arbeidsbok, kan ikke skrives her.',
  },
  refused: {
    busy: 'Arbeidsboka er opptatt. Vent litt, og lagre igjen.',
    protectedSheet: 'Arket er beskyttet mot endringer.',
    gone: 'Arket finnes ikke lenger.',
    tooLong: 'Det er mer enn en celle har plass til.',
    cannotWrite:
      'Denne cellen kan ikke endres her. Den kan være overskriften i en tabell eller del av en større formel.',
    internal: 'Det gikk ikke å skrive i cellen. Prøv igjen.',
  },
  kept: '{sentence} Det du skrev, står fortsatt i feltet.',
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export type TableViewWords = Shape<typeof tableView>;
