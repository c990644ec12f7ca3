import type { Claim } from '../claim/claim';

/**
 * Where a claim lies in an archive: year, payer, person, number, so that what belongs together stands together. The same claim has the same
 * name everywhere, and nothing of it is an identity number.
 *
 * @source T-47, T-55, T-56; audit control C-16
 */
export function archiveName({ period, payer, claimant, employer, route }: Claim, number: string): string {
  const who = (route === 'employer' ? employer.name : undefined) ?? claimant.name ?? '';
  const year = period?.to.slice(0, 4) ?? number.slice(0, 4);
  return [year, payer.name, who, number].map(part).join('/');
}

/** Letters and digits, for every file system. */
function part(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'uten-navn';
}
