import type { Claim } from '../../claim/claim';
import type { PaperContext } from '../context';
import { paperDefinition } from '../paper-definition';
import { printPdf, type Paper } from '../pdf/print-pdf';
import type { VoucherBook } from '../vouchers/voucher-book';
import { printedWithVouchers, voucherAttachments, voucherPages } from '../vouchers/voucher-pages';
import { wordsOf } from '../words';
import { claimOverviewFields } from './fields';
import { claimOverviewBlocks } from './layout';

/** What a member or a self-employed person claims, ready to be entered in the payer's own system. */
export function claimOverviewPdf(claim: Claim, context: PaperContext): Paper {
  return printedWithVouchers(context.vouchers, (vouchers) => overviewWith(vouchers, claim, context));
}

function overviewWith(vouchers: VoucherBook | undefined, claim: Claim, context: PaperContext): Paper {
  const words = wordsOf(context.language, context.templates);
  const fields = claimOverviewFields(claim, context, words, vouchers);
  const parts = {
    name: fields.name,
    subject: fields.subtitle,
    sender: fields.from.name,
    payer: fields.to.name,
    content: [
      ...claimOverviewBlocks(fields, words),
      ...(vouchers ? voucherPages(vouchers, `${fields.name} · ${fields.from.name}`, words) : []),
    ],
    attachments: [...(context.attachments ?? []), ...(vouchers ? voucherAttachments(vouchers, words) : [])],
  };
  return printPdf(paperDefinition(parts, context, words), context.fonts);
}
