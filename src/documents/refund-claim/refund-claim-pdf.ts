import type { Claim } from '../../claim/claim';
import type { PaperContext } from '../context';
import { partTitle } from '../page/heading';
import { paperDefinition } from '../paper-definition';
import type { Block, DocumentDefinition } from '../pdf/definition';
import { printPdf, type Paper } from '../pdf/print-pdf';
import { specificationFields } from '../specification/fields';
import { specificationLayout } from '../specification/layout';
import { wordsOf } from '../words';
import { refundClaimFields } from './fields';
import { refundClaimBlocks } from './layout';

/** The refund claim, or the credit note for one, with its specification on the pages after it. */
export function refundClaimPdf(claim: Claim, context: PaperContext): Paper {
  return printPdf(refundClaimDefinition(claim, context), context.fonts);
}

export function refundClaimDefinition(claim: Claim, context: PaperContext): DocumentDefinition {
  const words = wordsOf(context.language, context.templates);
  const fields = refundClaimFields(claim, context, words);
  const specification = specificationFields(claim, context, words);
  const { orientation, blocks } = specificationLayout(specification, words, 'H3');
  const [first, ...rest] = partTitle(specification.title, specification.subtitle);
  const newPage: Block = { ...(first as Block), pageBreak: 'before', pageOrientation: orientation };
  const parts = {
    name: fields.name,
    subject: fields.subtitle,
    sender: fields.from.name,
    payer: fields.to.name,
    content: [...refundClaimBlocks(fields, words), newPage, ...rest, ...blocks],
    attachments: context.attachments ?? [],
  };
  return paperDefinition(parts, context, words);
}
