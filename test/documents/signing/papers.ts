import type { PaperContext } from '../../../src/documents/context';
import { signatures } from '../../../src/documents/page/signature';
import { textWidth } from '../../../src/documents/page/style';
import { paperDefinition } from '../../../src/documents/paper-definition';
import { printPdf } from '../../../src/documents/pdf/print-pdf';
import { SIGNATORIES, type Signatory } from '../../../src/documents/signing/signatory';
import type { Signing } from '../../../src/documents/signing/sign-pdf';
import { wordsOf } from '../../../src/documents/words';
import { momentFromText, type Moment } from '../../../src/values/moment';
import { CONTEXT } from '../context';

export const NOON = momentFromText('2026-03-14T12:00') as Moment;

/** A paper that an employee and an employer sign, on two pages, so that the first one's field is not on the last page. */
export function paper(context: PaperContext = CONTEXT, places: readonly Signatory[] = SIGNATORIES): Uint8Array {
  const words = wordsOf(context.language);
  const { label } = words;
  const content = places.map((as) => ({
    stack: [
      signatures(
        'Eg stadfestar dette.',
        label.signature.placeAndDate,
        label.signature.claimant,
        textWidth('portrait'),
        {
          as,
          words,
          signedBy: context.signedBy,
        },
      ),
    ],
    ...(as === 'employer' && places.length > 1 ? { pageBreak: 'before' as const } : {}),
  }));
  const parts = { name: 'Prøve', subject: 'Prøve', sender: 'Hansen & Sønn AS', payer: 'Vestland', content };
  return printPdf(paperDefinition(parts, context, words), context.fonts).bytes;
}

export function signing(as: Signatory, more: Partial<Signing> = {}): Signing {
  return { as, name: 'Kari Nordmann', role: 'medlem', at: NOON, ...more };
}
