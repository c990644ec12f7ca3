import type { Claim } from '../claim/claim';
import { fileNamePart } from '../values/file-name';

/**
 * Where a claim lies in an archive: year, payer, person, number, so that what belongs together stands together. The same claim has the same
 * name everywhere, and nothing of it is an identity number.
 *
 * @source T-47, T-55, T-56; audit control C-16
 */
export function archiveName({ period, payer, claimant, employer, route }: Claim, number: string): string {
  const who = (route === 'employer' ? employer.name : undefined) ?? claimant.name ?? '';
  const year = period?.to.slice(0, 4) ?? number.slice(0, 4);
  return [year, payer.name, who, number].map(fileNamePart).join('/');
}
