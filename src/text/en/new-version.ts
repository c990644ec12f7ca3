import type { NewVersionWords } from '../nb/new-version';

/** What the page says when a new version of Krav has come while it was open. */
export const newVersion = {
  title: 'New version',
  there: 'There is a new version of Krav.',
  use: 'Use it now',
  later: 'Not now',
  unsaved: 'The sheet has changes that are not saved. The page opens again when the new version is taken into use.',
  save: 'Save the sheet first',
  anyway: 'Use it anyway',
} satisfies NewVersionWords;
