import type { SignedBy } from '../../documents/signing/signed-by';

export function signedOn({ papers }: SignedBy, name: string): boolean {
  return papers === undefined || papers.includes(name);
}
