import type { Claim } from '../../claim/claim';
import type { PaperContext } from '../context';
import { paperDefinition } from '../paper-definition';
import { printPdf, type Paper } from '../pdf/print-pdf';
import { wordsOf } from '../words';
import { claimOverviewFields } from './fields';
import { claimOverviewBlocks } from './layout';

/** What a member or a self-employed person claims, ready to be entered in the payer's own system. */
export function claimOverviewPdf(claim: Claim, context: PaperContext): Paper {
  const words = wordsOf(context.language, context.templates);
  const fields = claimOverviewFields(claim, context, words);
  const parts = {
    name: fields.title,
    subject: fields.subtitle,
    sender: fields.from.name,
    payer: fields.to.name,
    content: claimOverviewBlocks(fields, words),
    attachments: context.attachments ?? [],
  };
  return printPdf(paperDefinition(parts, context, words), context.fonts);
}
