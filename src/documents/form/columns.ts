import type { Claim, ClaimLine } from '../../claim/claim';
import { amountText, dayText, hoursText, valueText } from '../../text/values';
import { kmFromMetres, type Metres } from '../../values/distance';
import { sumOre, NO_ORE } from '../../values/money';
import { cellText, cutText, lineText, timeText } from '../claim-text';
import type { Words } from '../words';
import type { LineColumn } from './lines-table';

/** Columns that several forms have. */
export function columnsFor(claim: Claim, { label, form, language }: Words, noteOf: (line: ClaimLine) => string) {
  const { head } = label;
  const kroner = (of: (line: ClaimLine) => number | null): string =>
    amountText(sumOre(claim.lines.map((line) => (of(line) ?? NO_ORE) as typeof NO_ORE)), language);
  const metres = claim.lines.reduce((sum, { distance }) => sum + (distance ?? 0), 0);
  const km = (distance: number): string => valueText('km', kmFromMetres(distance as Metres), language);
  return {
    date: { head: head.date, kind: 'words', of: ({ day }) => dayText(day) },
    time: { head: head.time, kind: 'words', of: timeText, optional: true },
    text: { head: head.assignment, kind: 'rest', of: lineText },
    hours: {
      head: head.hours,
      kind: 'figures',
      of: ({ minutes }) => (minutes === null ? label.noneCut : hoursText(minutes, language)),
      total: hoursText(claim.totals.minutes, language),
    },
    km: {
      head: head.km,
      kind: 'figures',
      of: ({ distance }) => (distance === null ? label.noneCut : km(distance)),
      total: km(metres),
    },
    rate: { head: head.rate, kind: 'figures', of: ({ rateOre }) => cellText(rateOre, label, language) },
    cap: { head: head.cap, kind: 'figures', of: ({ capOre }) => cellText(capOre, label, language), optional: true },
    cut: {
      head: head.cut,
      kind: 'figures',
      of: ({ cutOre }) => cutText(cutOre, label, language),
      total: kroner(({ cutOre }) => cutOre),
      optional: true,
    },
    amount: {
      head: head.amount,
      kind: 'figures',
      of: ({ amountOre }) => cellText(amountOre, label, language),
      total: kroner(({ amountOre }) => amountOre),
    },
    taxFree: {
      head: form.head.taxFree,
      kind: 'figures',
      of: ({ taxFreeOre }) => cellText(taxFreeOre, label, language),
      total: kroner(({ taxFreeOre }) => taxFreeOre),
      optional: true,
    },
    note: { head: head.basis, kind: 'figures', of: noteOf },
  } satisfies Record<string, LineColumn>;
}
