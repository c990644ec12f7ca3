import type { Claim } from '../../claim/claim';
import type { IssuePlace } from '../../claim/issue';
import type { FieldName } from './form-kind';

/** What is said once for the whole claim; the rest stands in the rows. */
const SETTINGS: Readonly<Partial<Record<FieldName, string>>> = {
  claimantName: 'claimant.name',
  position: 'claimant.position',
  claimantAddress: 'claimant.address.street',
  employerName: 'employer.name',
  wage: 'wage.hourly',
  ordinaryHours: 'ordinaryHours.from',
  payerName: 'payer.name',
  email: 'claimant.email',
};

/** Where the first of what a paper lacks is to be filled in. @param claim with the lines that belong on the paper */
export function placeOfMissing([first]: readonly FieldName[], { lines: [line] }: Claim): IssuePlace {
  if (first === undefined) return {};
  const setting = SETTINGS[first];
  if (setting !== undefined) return { setting };
  return line ? { sheet: line.sheet, row: line.row } : {};
}
