import type { Claim } from '../../claim/claim';
import { dayText } from '../../text/values';
import { periodText } from '../claim-text';
import type { PaperContext } from '../context';
import { label as labelBlock, title } from '../page/heading';
import { oneLine } from '../pdf/clean-text';
import type { Block } from '../pdf/definition';
import { printPdf, type Paper } from '../pdf/print-pdf';
import { paperDefinition } from '../paper-definition';
import { refundClaimFields } from '../refund-claim/fields';
import { wordsOf, type Words } from '../words';
import { specificationFields } from './fields';
import { specificationLayout } from './layout';

/** The specification alone: what the e-invoice carries. It is no copy of the invoice. */
export function specificationPdf(claim: Claim, context: PaperContext): Paper {
  const words = wordsOf(context.language, context.templates);
  const fields = specificationFields(claim, context, words);
  const invoice = refundClaimFields(claim, context, words);
  const { orientation, blocks } = specificationLayout(fields, words, 'H2');
  const content = [...title(fields.title, fields.subtitle), references(claim, invoice.name, words), ...blocks];
  const parts = {
    name: `${fields.title}, ${invoice.name}`,
    subject: invoice.subtitle,
    sender: invoice.from.name,
    payer: invoice.to.name,
    orientation,
    content,
  };
  return printPdf(paperDefinition(parts, context, words), context.fonts);
}

/** Which invoice it belongs to, and whose wage it is. */
function references(claim: Claim, invoice: string, { label }: Words): Block {
  const parts: [string, string, string][] = [
    [label.detail.invoice, invoice, claim.invoice.date ? dayText(claim.invoice.date) : ''],
    [label.party.from, oneLine(claim.employer.name ?? label.party.missing), ''],
    [label.employeeShort, oneLine(claim.claimant.name ?? label.party.missing), ''],
    [label.detail.period, periodText(claim.period, label), ''],
  ];
  const columns = parts.map(([heading, first, second]): Block => ({
    stack: [labelBlock(heading), { text: first }, ...(second ? [{ text: second }] : [])],
    width: '*',
  }));
  return { columns, columnGap: 14, margin: [0, 0, 0, 16] };
}
