import type { Issue } from '../../claim/issue';
import type { PaperContext } from '../../documents/context';
import type { OfferedPaper } from '../../documents/papers/offered-papers';
import type { SignedBy } from '../../documents/signing/signed-by';
import type { OpenedVoucher } from '../../documents/vouchers/voucher-file';
import { voucherNameIssues } from '../../flow/voucher-names';
import type { Day } from '../../values/day';
import type { Checked } from '../state/pane-state';
import { numbered, type HandedVoucher } from './handed-vouchers';
import type { loadDelivery } from './load-delivery';
import type { Papers } from './load-papers';

/** What papers are made from. */
export interface PaperRequest {
  readonly checked: Checked;
  readonly today: Day;
  readonly signatures: readonly SignedBy[];
  readonly vouchers: readonly HandedVoucher[];
}

/** What makes and packs them, when it has come. */
export interface Workshop extends Papers {
  readonly delivery: Awaited<ReturnType<typeof loadDelivery>>;
}

export interface RequestContext {
  readonly context: PaperContext;
  /** As they are bound in, in the terminal's order: that of their names. */
  readonly bound: readonly OpenedVoucher[] | undefined;
  readonly issues: readonly Issue[];
}

/** What the makers are told; the same as the terminal tells them. */
export function contextOf(
  { checked, today, signatures, vouchers }: PaperRequest,
  { makers, fonts }: Workshop,
): RequestContext {
  const { claim, reading } = checked;
  const plain: PaperContext = {
    ...makers.paperContext(reading.rules, reading.language, today, fonts),
    ...(signatures.length > 0 && { signedBy: signatures }),
  };
  if (vouchers.length === 0) return { context: plain, bound: undefined, issues: [] };
  const opened = numbered(vouchers);
  const { book, issues } = makers.voucherBook(claim, opened);
  const tied = new Set(book.entries.flatMap(({ files }) => files));
  const bound = opened.filter((voucher) => tied.has(voucher));
  const names = bound.map(({ name }) => name);
  return {
    context: { ...plain, vouchers: book },
    bound,
    issues: [...vouchers.flatMap(({ found }) => found), ...voucherNameIssues(names, reading), ...issues],
  };
}

/** Every paper that fits, before it is made: the entry list as a workbook too. */
export function offersOf(request: PaperRequest, workshop: Workshop): OfferedPaper[] {
  const { makers } = workshop;
  const { context } = contextOf(request, workshop);
  const offered = makers.offeredPapers(request.checked.claim, context);
  const name = makers.entryListSheetName(request.checked.claim, context);
  const list = offered.find(({ name: other }) => name !== undefined && other === name.replace(/xlsx$/, 'csv'));
  if (name === undefined || !list) return offered;
  return [...offered, { ...list, name }];
}
