import type { Claim } from '../claim/claim';
import { accountText, addressLines, organisationNumberText } from './claim-text';
import type { PartyText } from './page/parties';
import { oneLine } from './pdf/clean-text';
import type { Words } from './words';

/** Who claims, with the account the money goes to. */
export function claimantParty({ claimant }: Claim, { label }: Words): PartyText {
  const account = claimant.accountNumber ? [`${label.detail.account} ${accountText(claimant.accountNumber)}`] : [];
  return {
    label: label.party.from,
    name: oneLine(claimant.name ?? label.party.missing),
    lines: [...addressLines(claimant.address), ...account],
  };
}

/** Who pays. One whose organisation number no source gives has none on the paper. */
export function payerParty({ payer }: Claim, { label }: Words): PartyText {
  const unit = payer.unit && payer.unit !== payer.name ? [oneLine(payer.unit)] : [];
  const number = payer.organisationNumber
    ? [`${label.party.organisationNumber} ${organisationNumberText(payer.organisationNumber)}`]
    : [];
  const name = oneLine(payer.name || label.party.missing);
  return { label: label.party.to, name, lines: [...unit, ...addressLines(payer.address), ...number] };
}
