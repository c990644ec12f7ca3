import type { Claim } from '../../claim/claim';
import type { Language } from '../../text/language';
import { oneLine } from '../pdf/clean-text';
import type { Signatory } from '../signing/signatory';
import { wordsOf, type Words } from '../words';
import type { Signing } from './form';

/** What who signs is usually called on the paper. */
export function signerRole(signer: Signatory, language: Language): string {
  return wordsOf(language).label.signature.role[signer];
}

/** What the claimant signs on every paper of their own. */
export function claimantSigns({ label, text }: Words, declaration = text.declarationClaimant({})): Signing {
  return { signer: 'claimant', declaration, under: label.signature.claimant };
}

/** What the employer confirms. */
export function employerSigns(
  { employer }: Claim,
  { label, text }: Words,
  declaration = text.declarationDeduction({}),
): Signing {
  return {
    signer: 'employer',
    declaration,
    under: `${label.signature.forEmployer} ${oneLine(employer.name ?? '')}`.trim(),
  };
}

/**
 * The places for signatures that the payer asks for, in the payer's order.
 *
 * @param usual what such a paper has where the payer says nothing, and what each declares
 */
export function signingOf(
  usual: readonly Signing[],
  asked: readonly Signatory[] | undefined,
  claim: Claim,
  words: Words,
): readonly Signing[] {
  if (!asked) return usual;
  const own = { claimant: () => claimantSigns(words), employer: () => employerSigns(claim, words) };
  return asked.map((who) => usual.find(({ signer }) => signer === who) ?? own[who]());
}
