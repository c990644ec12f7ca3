import { assess } from '../claim/assess';
import type { Assessment } from '../claim/claim';
import type { Issue } from '../claim/issue';
import { whoseRows, withoutOthersErrors } from '../claim/row-people';
import { missingPaperFields } from '../documents/ehf/paper-fields';
import type { Day } from '../values/day';
import type { Reading } from './read-rows';

/** The claim of what was read: of all of it, or of one person's part. With everything that there is to say of either. */
export function assessReading(reading: Reading, today: Day): Assessment {
  const { entries, settings, rules, elsewhere } = reading;
  const { claim, issues } = assess(entries, settings, rules, today, elsewhere);
  const fields = claim.route === 'employer' ? missingPaperFields(claim) : [];
  const read = withoutOthersErrors(reading.issues, settings.claimant.name, whoseRows(reading));
  return { claim, issues: withoutEchoes([...read, ...issues, ...fields]) };
}

/** A setting that is wrong is also missing; it is said once, as what is wrong with it. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const wrong = new Set(issues.filter(({ code }) => code.startsWith('setting/')).map(({ place }) => place.setting));
  return issues.filter(
    ({ code, place }) => !wrong.has(place.setting) || code.startsWith('setting/') || place.setting === undefined,
  );
}
