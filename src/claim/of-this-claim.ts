import type { Claim } from './claim';
import type { Entry } from './entry';
import type { Issue } from './issue';

/**
 * The issues that go with a claim wherever it goes. Whose rows were left out, and what the vouchers' own files told and was left out of them,
 * is nobody's business who checks it.
 */
export function ofThisClaim(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ code }) => code !== 'claimant/other-people-left-out' && !code.startsWith('file-told/'));
}

/** What the claim was worked out from, without what nobody asked for. */
export function entriesToKeep(claim: Claim): Entry[] {
  return claim.entries.map((entry) => withPeopleAsClaimed(entry, claim));
}

/** Candidates as the claim names them: by initials where the payer asks for those, and with a birth date only where it is demanded. */
function withPeopleAsClaimed(entry: Entry, { lines }: Claim): Entry {
  if (entry.entry !== 'honorarium' || !entry.candidates || entry.candidates.length === 0) return entry;
  const line = lines.find(
    ({ sheet, row, candidates }) => sheet === entry.sheet && row === entry.row && candidates.length > 0,
  );
  if (line) return { ...entry, candidates: line.candidates };
  return { ...entry, candidates: entry.candidates.map(({ birthDate: _birthDate, ...candidate }) => candidate) };
}
