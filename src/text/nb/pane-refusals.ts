/** What the pane says when the workbook, or the network, is not as it must be. */
export const paneRefusals = {
  sheetGone:
    'Et ark eller en tabell som Krav brukte, finnes ikke lenger. Trykk Prøv igjen, så leser Krav arbeidsboka på nytt.',
  hiddenSheet: 'Arket «{text}» er skjult. Høyreklikk på en arkfane, velg Vis, og prøv igjen.',
  protectedWorkbook:
    'Arbeidsboka er beskyttet mot nye ark. Velg Se gjennom, Beskytt arbeidsbok for å oppheve det, og prøv igjen.',
  offline: 'En av filene til Krav kom ikke. Se etter om nettet er oppe, og prøv igjen. Arbeidsboka er ikke endret.',
  notMarked:
    'Disse arkene er beskyttet, så cellene i dem er ikke merket: {names}. Velg Se gjennom, Opphev arkbeskyttelse for å få merkene der også.',
} as const;
