import type { Signing } from '../../../documents/form/form';
import type { Signatory } from '../../../documents/signing/signatory';

/** What one who signs declares. */
export function declarationOf(signing: readonly Signing[], signer: Signatory): string {
  return signing.find((one) => one.signer === signer)?.declaration ?? '';
}
