import type { TableViewWords } from '../nb/table-view';

export const tableView = {
  title: 'Arket som tabell',
  sheet: 'Ark',
  goTo: 'Gå til celle',
  go: 'Gå',
  notACell: '«{text}» er ikkje ei celle i dette arket. Skriv til dømes D12.',
  rows: 'Viser rad {first}–{last} av {count}.',
  columns: 'Viser kolonne {firstName}–{lastName} av {count}.',
  earlierRows: 'Førre rader',
  laterRows: 'Neste rader',
  earlierColumns: 'Førre kolonnar',
  laterColumns: 'Neste kolonnar',
  hiddenRows: 'Skjulte rader er ikkje viste: {text}.',
  hiddenColumns: 'Skjulte kolonnar er ikkje viste: {text}.',
  noSheets: 'Arbeidsboka har ingen ark med celler.',
  reading: 'Les arket …',
  notRead: 'Arket kunne ikkje lesast. Vel eit anna ark, eller opne fila på nytt.',
  keys: 'Flytt med piltastane. Enter eller F2 opnar cella. Der lagrar Enter, og Esc lèt cella vere som ho var. Delete tømer cella.',
  chosen: 'Vald celle',
  edit: 'Rediger {cell}',
  field: 'Innhald i {cell}',
  save: 'Lagre',
  cancel: 'Avbryt',
  empty: 'tom',
  notCalculated: 'Formelen er ikkje rekna ut enno.',
  severity: { error: 'Feil', warning: 'Åtvaring', info: 'Til orientering' },
  doubt: {
    point:
      '{cell}: «{text}» står som tekst. Meiner du eit tal, skriv du komma: 12,5. Meiner du eit klokkeslett, skriv du kolon: 12:05.',
    noSuchDay:
      '{cell}: «{text}» står som tekst, for kalenderen har ingen slik dag. Skriv dag, månad og år: 23.09.2026.',
  },
  formula: {
    empty: 'Formelen er tom. Skriv noko etter likskapsteiknet, eller trykk Esc.',
    unclosed: 'Ein tekst eller eit arknamn manglar hermeteiknet til slutt.',
    brackets: 'Parentesane går ikkje opp. Kvar parentes som blir opna, må lukkast.',
    comma: 'Skriv semikolon mellom verdiane, ikkje komma: =SUMMER(A1;B1).',
    commaInCall:
      'Det er uklart om kommaet er eit desimalkomma eller skil to verdiar. Skriv semikolon mellom verdiar: SUMMER(1;5). Er det eitt tal, set du parentes om det: SUMMER((1,5)).',
    point: 'Skriv desimalkomma i tal, ikkje punktum: 1,5.',
    space: 'Skriv tal i formlar utan mellomrom: 1234,5.',
    array: 'Skriv omvend skråstrek mellom kolonnar og semikolon mellom rader: {array}.',
    thisRow: 'Krav kan ikkje skrive [@…] i formlar. Skriv cella i staden, til dømes D5.',
    otherWorkbook: 'Formlar som hentar frå ei anna arbeidsbok, kan ikkje skrivast her.',
  },
  refused: {
    busy: 'Arbeidsboka er oppteken. Vent litt, og lagre igjen.',
    protectedSheet: 'Arket er verna mot endringar.',
    gone: 'Arket finst ikkje lenger.',
    tooLong: 'Det er meir enn ei celle har plass til.',
    cannotWrite:
      'Denne cella kan ikkje endrast her. Ho kan vere overskrifta i ein tabell eller del av ein større formel.',
    internal: 'Det gjekk ikkje å skrive i cella. Prøv igjen.',
  },
  kept: '{sentence} Det du skreiv, står framleis i feltet.',
} satisfies TableViewWords;
