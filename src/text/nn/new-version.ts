import type { NewVersionWords } from '../nb/new-version';

/** What the page says when a new version of Krav has come while it was open. */
export const newVersion = {
  title: 'Ny versjon',
  there: 'Det er komen ein ny versjon av Krav.',
  use: 'Bruk han no',
  later: 'Ikkje no',
  unsaved: 'Arket har endringar som ikkje er lagra. Sida blir opna på nytt når den nye versjonen blir teken i bruk.',
  save: 'Lagre arket først',
  anyway: 'Bruk han likevel',
} satisfies NewVersionWords;
