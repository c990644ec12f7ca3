import type { Claim, ClaimLine } from '../../claim/claim';
import type { Entry } from '../../claim/entry';

/** What the row of a line said. */
export function entryOf<Sort extends Entry['entry']>(
  claim: Claim,
  line: ClaimLine,
  sort: Sort,
): Extract<Entry, { entry: Sort }> | undefined {
  const isOfRow = (one: Entry): one is Extract<Entry, { entry: Sort }> =>
    one.entry === sort && one.row === line.row && one.sheet === line.sheet;
  const rows = claim.entries.filter(isOfRow);
  return rows.find(({ day }) => day === line.day) ?? rows[0];
}
