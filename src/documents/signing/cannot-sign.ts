import type { SigningFault } from '../../text/nb/signing';

/** The file, the certificate or the key is not what is needed. Nothing is signed; the shell says it in the sentence of the same name. */
export class CannotSign extends Error {
  constructor(
    readonly fault: SigningFault,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(fault);
    this.name = 'CannotSign';
  }
}
