/** What the page says that makes a paper again outside Excel. */
export const save = {
  title: 'Lagre papirene',
  making: 'Lager papirene …',
  ready: 'Papirene er laget på denne maskinen. Ingenting er sendt.',
  save: 'Lagre {filename}',
  stays:
    'Adressen inneholdt det som papirene er laget av. Den er tatt bort fra adressefeltet; lukk fanen når du er ferdig.',
  nothing: 'Her er det ingenting å lagre. Åpne siden fra Krav i Excel.',
  cut: 'Adressen er ikke hel, så papirene kan ikke lages. Åpne siden på nytt fra Krav i Excel.',
  unknownRegulation:
    'Reglementet {text} følger ikke med Krav, så papirene kan ikke lages her. Velg et utskriftsklart ark i Excel.',
  notMade: 'Papirene kan ikke lages av dette: kravet har feil. Kontroller det i Excel først.',
  failed: 'Papirene ble ikke laget ({reason}). Prøv igjen.',
};

export type SaveWords = { readonly [Key in keyof typeof save]: string };
