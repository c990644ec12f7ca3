import type { SignedBy } from '../documents/signing/signed-by';
import { wordsOf } from '../documents/words';
import type { Language } from '../text/language';
import type { Day } from '../values/day';
import { Failure } from './failure';
import type { Options } from './options';

/** The name that stands on the papers in place of a signature by hand, where one was asked for. @throws {Failure} when nobody says who signs */
export function typedSignature(
  { 'signed-by': name, as, role, place }: Options,
  { language, today }: { readonly language: Language; readonly today: Day },
): readonly SignedBy[] | undefined {
  if (name === undefined) return undefined;
  if (as === undefined) throw new Failure('signatoryMissing');
  const usual = wordsOf(language).label.signature.role[as];
  return [{ as, name, role: role ?? usual, at: { day: today }, ...(place && { place }), mark: 'typed' }];
}
