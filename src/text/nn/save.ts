import type { SaveWords } from '../nb/save';

export const save = {
  title: 'Lagre papira',
  making: 'Lagar papira …',
  ready: 'Papira er laga på denne maskina. Ingenting er sendt.',
  save: 'Lagre {filename}',
  stays: 'Adressa inneheldt det som papira er laga av. Ho er teken bort frå adressefeltet; lukk fana når du er ferdig.',
  nothing: 'Her er det ingenting å lagre. Opne sida frå Krav i Excel.',
  cut: 'Adressa er ikkje heil, så papira kan ikkje lagast. Opne sida på nytt frå Krav i Excel.',
  unknownRegulation:
    'Reglementet {text} følgjer ikkje med Krav, så papira kan ikkje lagast her. Vel eit utskriftsklart ark i Excel.',
  notMade: 'Papira kan ikkje lagast av dette: kravet har feil. Kontroller det i Excel først.',
  failed: 'Papira vart ikkje laga ({reason}). Prøv igjen.',
} satisfies SaveWords;
