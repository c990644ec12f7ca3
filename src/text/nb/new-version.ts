/** What the page says when a new version of Krav has come while it was open. */
export const newVersion = {
  title: 'Ny versjon',
  there: 'Det er kommet en ny versjon av Krav.',
  use: 'Bruk den nå',
  later: 'Ikke nå',
  unsaved: 'Arket har endringer som ikke er lagret. Siden åpnes på nytt når den nye versjonen tas i bruk.',
  save: 'Lagre arket først',
  anyway: 'Bruk den likevel',
} as const;

export type NewVersionWords = { readonly [K in keyof typeof newVersion]: string };
