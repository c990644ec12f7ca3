import type { Claim } from '../../../src/claim/claim';
import type { InvoiceContext } from '../../../src/documents/ehf/ehf-invoice';
import type { PaperContext } from '../../../src/documents/context';
import type { Papers } from '../../../src/taskpane/papers/load-papers';

export { identityFromP12 } from '../../../src/documents/signing/identity';
export { loadPapers } from '../../../src/taskpane/papers/load-papers';
export { loadVoucherReader } from '../../../src/taskpane/papers/load-voucher-reader';

export type Context = Omit<PaperContext, 'fonts'>;

/** What an employer sends: the specification inside the EHF, the EHF inside the refund claim. The same in the page and in Node. */
export function refundPapers(claim: Claim, context: Context, { makers, fonts }: Papers): Record<string, Uint8Array> {
  const own = { ...context, fonts };
  const specification = makers.specificationPdf(claim, own).bytes;
  const { xml, issues } = makers.ehfFile(claim, {
    rules: context.invoiceRules as InvoiceContext['rules'],
    language: context.language,
    attachments: [{ filename: 'spesifikasjon.pdf', mimeCode: 'application/pdf', bytes: specification }],
  });
  if (xml === null) throw new Error(JSON.stringify(issues));
  const bytes = new TextEncoder().encode(xml);
  const attachment = { name: 'ehf.xml', mime: 'application/xml', bytes, description: 'EHF' };
  return {
    specification,
    ehf: bytes,
    refundClaim: makers.refundClaimPdf(claim, { ...own, attachments: [attachment] }).bytes,
  };
}

/** Every form that fits the claim, one after another. */
export function formPapers(claim: Claim, context: Context, { makers, fonts }: Papers): Record<string, Uint8Array> {
  const offered = makers.formsFor(claim, { ...context, fonts }).filter(({ refusal }) => refusal === null);
  return Object.fromEntries(offered.map((form, index) => [`${form.id}-${index}`, form.print().bytes]));
}

/** A claim and its context, from the text that a test hands to the page. */
export function opened(text: string): [Claim, Context] {
  return JSON.parse(text) as [Claim, Context];
}

/** What passes between a page and a test as text. */
export function base64(papers: Record<string, Uint8Array>): Record<string, string> {
  const text = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Object.fromEntries(Object.entries(papers).map(([name, bytes]) => [name, btoa(text(bytes))]));
}
