import type { PaneRefusals } from '../nb/pane';

export const paneRefusals = {
  sheetGone:
    'Eit ark eller ein tabell som Krav brukte, finst ikkje lenger. Trykk Prøv på nytt, så les Krav arbeidsboka ein gong til.',
  hiddenSheet: 'Arket «{text}» er gøymt. Høgreklikk på ei arkfane, vel Vis, og prøv på nytt.',
  protectedWorkbook:
    'Arbeidsboka er verna mot nye ark. Vel Se gjennom, Beskytt arbeidsbok for å oppheve det, og prøv på nytt.',
  offline: 'Ei av filene til Krav kom ikkje. Sjå etter om nettet er oppe, og prøv på nytt. Arbeidsboka er ikkje endra.',
  notMarked:
    'Desse arka er verna, så cellene i dei er ikkje merkte: {names}. Vel Se gjennom, Opphev arkbeskyttelse for å få merka der òg.',
} satisfies PaneRefusals;
