import { HIDDEN_NUMBER } from '../values/identity-number';
import { placeOf, type Assessing } from './assessing';
import type { Entry, Field } from './entry';
import { freeTextIssues } from './free-text';
import { NOBODY, peopleIn } from './known-people';
import { NO_RULE } from './text-findings';

/**
 * What the rows' own words tell of people, as far as the payer does not allow it.
 *
 * @param all every row that was read: also those of others, whose names may stand in the claimant's
 * @source S-30; reading A-S03; audit control C-26
 */
export function privateTexts(entries: readonly Entry[], all: readonly Entry[], assessing: Assessing): void {
  const { freeText = NO_RULE } = assessing.rules.regulation;
  const people = freeText.found.name === 'allowed' ? NOBODY : peopleIn(all, assessing.settings.claimant.name);
  for (const entry of entries) {
    for (const field of WRITTEN_FREELY[entry.entry]) {
      const written = (entry as Partial<Record<Field, unknown>>)[field];
      if (typeof written !== 'string') continue;
      // A number that was taken out when the cell was read has been said there.
      const text = written.replaceAll(HIDDEN_NUMBER, '').trim();
      if (text) assessing.add(...freeTextIssues(text, freeText, placeOf(entry, field), people));
    }
  }
}

/** A contact, an address and a name have cells of their own, which say what they are. */
const WRITTEN_FREELY: Readonly<Record<Entry['entry'], readonly Field[]>> = {
  time: ['note'],
  honorarium: ['note'],
  meeting: ['note'],
  childcare: ['note'],
  journey: ['purpose', 'destination', 'route', 'event'],
  driving: ['purpose', 'route'],
  outlay: ['purpose'],
};
