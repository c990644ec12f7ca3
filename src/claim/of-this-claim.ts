import type { Claim } from './claim';
import type { Entry } from './entry';
import type { Issue } from './issue';

/** The issues that go with a claim wherever it goes: whose rows were left out is nobody's business who checks it. */
export function ofThisClaim(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ code }) => code !== 'claimant/other-people-left-out');
}

/** What the claim was worked out from, without what nobody asked for. */
export function entriesToKeep(claim: Claim): Entry[] {
  return claim.entries.map((entry) => withoutNeedlessBirthDates(entry, claim));
}

/** A birth date is kept where the payer demands it, and nowhere else. */
function withoutNeedlessBirthDates(entry: Entry, { lines }: Claim): Entry {
  if (entry.entry !== 'honorarium' || !entry.candidates?.some(({ birthDate }) => birthDate)) return entry;
  const isDemanded = lines.some(
    ({ sheet, row, candidates }) =>
      sheet === entry.sheet && row === entry.row && candidates.some(({ birthDate }) => birthDate),
  );
  if (isDemanded) return entry;
  return { ...entry, candidates: entry.candidates.map(({ birthDate: _birthDate, ...candidate }) => candidate) };
}
