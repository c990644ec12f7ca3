import { approvalWords } from '../../../text/approval-words';
import { fill } from '../../../text/fill';
import type { Language } from '../../../text/language';
import { overviewWords } from '../../../text/overview-words';
import { amountText } from '../../../text/values';
import { daysFrom, issuesOf, kindsOf, monthsOf, type FiledClaim } from '../claim-columns';
import type { OverviewContent } from '../overview-workbook';
import { markup, NOTHING, type Markup } from './markup';
import { pageTable, type PageColumn } from './number-table';

/** A browser is slow with longer tables; the workbook has them all. */
export const MOST_ROWS = 500;

export function claimsSection(claims: readonly FiledClaim[], all: number, language: Language): Markup {
  const { columns: words, sheets } = overviewWords(language);
  const { status } = approvalWords(language);
  const text = [words.file, words.claim, words.status, words.claimant, words.unit, words.month, words.kinds];
  const figures = [words.amount, words.cut, words.errors, words.warnings, words.daysToSent, words.daysToPaid];
  const rows = claims
    .slice(0, MOST_ROWS)
    .map(({ file, row }) => [
      ...[file, row.claim, status[row.status], row.claimant, row.unit || row.payer, monthsOf(row)],
      ...[kindsOf(row, language).join(', '), amountText(row.amountOre, language), amountText(row.cutOre, language)],
      ...[issuesOf(row, 'error'), issuesOf(row, 'warning')].map(String),
      ...[daysFrom(row.lastDay, row.submittedOn), daysFrom(row.lastDay, row.paidOn)].map((days) => String(days ?? '')),
    ]);
  const columns = [
    ...text.map((header): PageColumn => ({ header })),
    ...figures.map((header): PageColumn => ({ header, isNumber: true })),
  ];
  return markup`<section class="card wide" aria-labelledby="claims">
<h2 id="claims">${sheets.claims.title}</h2>
${pageTable(sheets.claims.title, columns, rows)}
${firstOnly(all, language)}</section>`;
}

export function daysAwaySection({ overview, language }: OverviewContent): Markup {
  const { columns: words, sheets, page } = overviewWords(language);
  const columns: PageColumn[] = [
    { header: words.person },
    { header: words.year, isNumber: true },
    { header: words.daysAway, isNumber: true },
  ];
  const rows = overview.daysAway.slice(0, MOST_ROWS).map(({ name, year, days }) => [name, String(year), String(days)]);
  return markup`<section class="card" aria-labelledby="days-away">
<h2 id="days-away">${sheets.daysAway.title}</h2>
<p class="quiet">${page.daysAwayNote}</p>
${pageTable(sheets.daysAway.title, columns, rows)}
${firstOnly(overview.daysAway.length, language)}</section>`;
}

export function unreadSection({ unread, language }: OverviewContent): Markup {
  const { columns: words, sheets } = overviewWords(language);
  const rows = unread.slice(0, MOST_ROWS).map(({ file, why }) => [file, why]);
  return markup`<section class="card wide" aria-labelledby="unread">
<h2 id="unread">${sheets.unread.title}</h2>
${pageTable(sheets.unread.title, [{ header: words.file }, { header: words.reason }], rows)}
${firstOnly(unread.length, language)}</section>`;
}

export function firstOnly(all: number, language: Language): Markup {
  if (all <= MOST_ROWS) return NOTHING;
  const said = fill(overviewWords(language).page.firstOnly, { count: MOST_ROWS, all }, language);
  return markup`<p class="quiet">${said}</p>`;
}
