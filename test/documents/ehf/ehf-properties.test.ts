import fc from 'fast-check';
import { ehfFile } from '../../../src/documents/ehf/ehf-file';
import type { InvoiceRules } from '../../../src/documents/ehf/rules';
import { xmlText } from '../../../src/documents/ehf/xml-text';
import { LANGUAGES, type Language } from '../../../src/text/language';
import { VESTLAND } from '../../claim/rows';
import { attachedFiles, claims } from './random-claims';
import { hundredths, wrongSums } from './sums';
import { misplaced } from './ubl-order';
import { find, parsed, texts, type Element } from './xml-tree';

const RULES = VESTLAND.regulation.invoice as InvoiceRules;
const SELLER = 'cac:AccountingSupplierParty/cac:Party';

describe('ehf-properties', () => {
  it('a thousand random claims are a thousand files that pass, add up and have every element in its place', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        claims(),
        attachedFiles(),
        fc.constantFrom<Language>(...LANGUAGES),
        (claim, attachments, language) => {
          const { xml, issues } = ehfFile(claim, { rules: RULES, language, attachments });
          expect(issues).toEqual([]);
          const root = parsed(xml ?? '');
          expect(misplaced(root)).toEqual([]);
          expect(wrongSums(root)).toEqual([]);
          expect(hundredths(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount')).toBe(claim.totals.amountOre);
          // What was typed comes out as it was, but for what XML cannot hold.
          expect(texts(root, `${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`)).toEqual([
            xmlText(claim.employer.name),
          ]);
          expect(texts(root, 'cbc:ID')).toEqual([xmlText(claim.invoice.number)]);
          expect(texts(root, 'cac:OrderReference/cbc:ID')).toEqual([claim.invoice.orderNumber ?? []].flat());
          expect(bytesOf(root)).toEqual(attachments.map(({ bytes }) => Buffer.from(bytes).toString('base64')));
          for (const feature of featuresOf(root)) seen.add(feature);
        },
      ),
      { numRuns: 1000 },
    );
    // Otherwise the thousand are all alike, and show nothing.
    expect([...seen].sort()).toEqual(
      ['E', 'KID', 'MVA', 'O', 'cut', 'credit note', 'invoice', 'order', 'several files'].sort(),
    );
  });
});

function bytesOf(root: Element): string[] {
  return [...texts(root, 'cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject')];
}

function featuresOf(root: Element): string[] {
  const has = (path: string): boolean => find(root, path).length > 0;
  return [
    root.name === 'Invoice' ? 'invoice' : 'credit note',
    ...texts(root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID'),
    ...(has('cac:PaymentMeans/cbc:PaymentID') ? ['KID'] : []),
    ...(has('cac:OrderReference') ? ['order'] : []),
    ...(has('cac:AllowanceCharge') ? ['cut'] : []),
    ...(has(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm`) ? ['MVA'] : []),
    ...(find(root, 'cac:AdditionalDocumentReference').length > 1 ? ['several files'] : []),
  ];
}
