import { fileNameIssues } from '../claim/file-name-issues';
import type { Issue } from '../claim/issue';
import { NOBODY, peopleIn, type KnownPeople } from '../claim/known-people';
import { NO_RULE } from '../claim/text-findings';
import type { Reading } from './read-rows';

type Known = Pick<Reading, 'rules' | 'entries' | 'elsewhere' | 'settings'>;

/** What the names of vouchers tell of people, as the payer has it: with the names that the same workbook holds. */
export function voucherNameIssues(names: readonly string[], reading: Known): Issue[] {
  const rule = reading.rules.regulation.freeText ?? NO_RULE;
  return names.flatMap((name) => fileNameIssues(name, rule, peopleOf(reading)));
}

/** A long sheet is not walked anew for each file. */
const walked = new WeakMap<Known, KnownPeople>();

function peopleOf(reading: Known): KnownPeople {
  const { rules, entries, elsewhere, settings } = reading;
  if (rules.regulation.freeText?.found.name === 'allowed') return NOBODY;
  const known = walked.get(reading) ?? peopleIn([...entries, ...elsewhere], settings.claimant.name);
  walked.set(reading, known);
  return known;
}
