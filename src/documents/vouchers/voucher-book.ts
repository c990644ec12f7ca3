import type { Claim, ClaimLine } from '../../claim/claim';
import type { JourneyEntry, OutlayEntry } from '../../claim/entry';
import { withMaskedNumbers } from '../../claim/file-name-issues';
import { issue, type Issue } from '../../claim/issue';
import { NO_ORE } from '../../values/money';
import { entryOf } from '../form/entry-of';
import { oneLine } from '../pdf/clean-text';
import { isCourse, isFlight } from '../../text/occasion-words';
import type { OpenedVoucher } from './voucher-file';
import { voucherNumber } from './voucher-number';

/** The vouchers of a claim, in the order that they are bound in. */
export interface VoucherBook {
  readonly entries: readonly VoucherEntry[];
  /** How many pages the paper has before them; not known while the paper is laid out for the first time. */
  readonly pagesBefore: number | null;
}

export interface VoucherEntry {
  readonly number: number;
  readonly sort: 'receipt' | 'programme' | 'travelDescription';
  readonly line: ClaimLine;
  readonly text: string;
  readonly vat: OutlayEntry['vat'];
  /** Missing, where the rules ask for it. A receipt is not asked for where the row needs none. */
  readonly lacks: readonly ('file' | 'vat')[];
  readonly files: readonly OpenedVoucher[];
}

/**
 * Ties files to the lines that they belong to, by the number that a name begins with: outlays first, in the claim's order, then programmes
 * and travel descriptions.
 *
 * What an outlay must have was decided when the claim was worked out: a row that has a receipt must have it here, and a row that is refused
 * for its VAT says so.
 *
 * @source V-13, V-14, S-33, T-32 to T-42
 */
export function voucherBook(
  claim: Claim,
  vouchers: readonly OpenedVoucher[],
): { readonly book: VoucherBook; readonly issues: readonly Issue[] } {
  const places = demanded(claim);
  const entries = places.map((place, index): VoucherEntry => {
    const number = index + 1;
    const files = vouchers.filter(({ name }) => voucherNumber(name) === number);
    const lacks = place.isDemanded && files.length === 0 ? (['file'] as const) : [];
    const { sort, line, text, vat, lacksVat } = place;
    return { number, sort, line, text, vat, files, lacks: [...lacks, ...(lacksVat ? (['vat'] as const) : [])] };
  });
  const tied = new Set(entries.flatMap(({ files }) => files));
  const astray = vouchers.filter((voucher) => !tied.has(voucher));
  const count = entries.length;
  const issues = [
    ...astray.map(({ name }) =>
      count === 0
        ? issue('warning', 'voucher/no-lines', {}, { name: withMaskedNumbers(name) })
        : issue('warning', 'voucher/of-no-line', {}, { name: withMaskedNumbers(name), count }),
    ),
    ...entries.flatMap(issuesOf),
  ];
  return { book: { entries, pagesBefore: null }, issues };
}

interface Demanded {
  readonly sort: VoucherEntry['sort'];
  readonly line: ClaimLine;
  readonly text: string;
  readonly vat?: OutlayEntry['vat'];
  readonly isDemanded: boolean;
  readonly lacksVat?: boolean;
}

function demanded(claim: Claim): Demanded[] {
  const outlays = claim.lines.flatMap((line) => {
    const entry = entryOf(claim, line, 'outlay');
    return entry ? [{ line, entry }] : [];
  });
  const receipts = outlays.map(({ line, entry }): Demanded => {
    const text = oneLine(line.text || entry.purpose || entry.type, 80);
    const refused = line.trail.flatMap((step) => (step.step === 'refused' ? [step.code] : []));
    const isDemanded = entry.receipt === true || refused.includes('outlay/receipt-missing');
    const lacksVat = refused.includes('outlay/vat-missing');
    return { sort: 'receipt', line, text, vat: entry.vat, isDemanded, lacksVat };
  });
  const descriptions = receipts
    .filter(({ line }) => isFlight(entryOf(claim, line, 'outlay')?.purpose ?? ''))
    .map(({ line, text }): Demanded => ({ sort: 'travelDescription', line, text, isDemanded: true }));
  return [...receipts, ...programmes(claim), ...descriptions];
}

/** Each journey once, however many lines it gives. */
function programmes(claim: Claim): Demanded[] {
  const seen = new Set<JourneyEntry>();
  return claim.lines.flatMap((line): Demanded[] => {
    const entry = entryOf(claim, line, 'journey');
    if (!entry || seen.has(entry) || !isCourse(entry.purpose ?? '')) return [];
    seen.add(entry);
    const text = oneLine([entry.purpose, entry.destination].filter(Boolean).join(', '), 80);
    return [{ sort: 'programme', line, text, isDemanded: true }];
  });
}

const MISSING = {
  programme: 'voucher/programme-missing',
  travelDescription: 'voucher/travel-description-missing',
} as const;

function issuesOf({ number, sort, line, text, files, lacks }: VoucherEntry): Issue[] {
  const place = { sheet: line.sheet, row: line.row };
  const about = { number, text, day: line.day };
  const names = files.map(({ name }) => `«${withMaskedNumbers(name)}»`).join(', ');
  if (files.length > 1) return [issue('warning', 'voucher/several-files', place, { number, names })];
  if (!lacks.includes('file')) return [];
  if (sort === 'receipt')
    return [issue('warning', 'voucher/missing', place, { ...about, amountOre: line.amountOre ?? NO_ORE })];
  return [issue('warning', MISSING[sort], place, about)];
}

/** How many pages a voucher takes. */
export function pagesOf({ files }: VoucherEntry): number {
  return files.reduce((pages, { drawings }) => pages + drawings.length, 0);
}

/** The page of the paper where a voucher begins, or none where it has no page. */
export function firstPage({ entries, pagesBefore }: VoucherBook, { number }: VoucherEntry): number {
  const before = entries.filter((one) => one.number < number);
  return (pagesBefore ?? 0) + before.reduce((pages, one) => pages + pagesOf(one), 0) + 1;
}
