import { z } from 'zod';
import type { TimeAway } from '../claim/days-away';
import type { OverviewRow } from './overview-row';

/**
 * What one run says of each workbook, a line of JSON each, so that the parts of a work that was split can be put together. First a line of the
 * run itself: a part that is cut short, or missing, is seen.
 */
export interface OverviewHead {
  readonly overview: 1;
  readonly krav: string;
  /** Which part of how many. */
  readonly shard: { readonly part: number; readonly of: number };
  /** How many lines follow. */
  readonly files: number;
}

/** A workbook with its claims and who was away when, or the sentence that says why it could not be read. */
export type OverviewLine =
  | { readonly file: string; readonly claims: readonly OverviewRow[]; readonly away: readonly TimeAway[] }
  | { readonly file: string; readonly why: string };

const whole = z.int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayOrNull = day.nullable();
const name = z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() });

const part = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  kind: z.string(),
  lines: whole.nonnegative(),
  minutes: whole,
  amountOre: whole,
  cutOre: whole,
  cutLines: whole.nonnegative(),
});

const row = z.strictObject({
  claim: z.string(),
  version: whole.nonnegative(),
  status: z.enum(['draft', 'submitted', 'attested', 'approved', 'paid', 'returned']),
  claimant: z.string(),
  payer: z.string(),
  unit: z.string(),
  regulation: z.string(),
  firstDay: dayOrNull,
  lastDay: dayOrNull,
  submittedOn: dayOrNull,
  paidOn: dayOrNull,
  returns: whole.nonnegative(),
  amountOre: whole,
  cutOre: whole,
  minutes: whole,
  parts: z.array(part),
  kinds: z.record(z.string(), name),
  issues: z.array(
    z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning', 'info']), count: whole.positive() }),
  ),
});

const away = z.strictObject({ name: z.string(), from: day, to: day });

const head = z.strictObject({
  overview: z.literal(1),
  krav: z.string(),
  shard: z.strictObject({ part: whole.positive(), of: whole.positive() }).refine(({ part: one, of }) => one <= of),
  files: whole.nonnegative(),
});

const line = z.union([
  z.strictObject({ file: z.string(), claims: z.array(row), away: z.array(away) }),
  z.strictObject({ file: z.string(), why: z.string() }),
]);

/** @returns undefined where it is none */
export function overviewHead(text: string): OverviewHead | undefined {
  return head.safeParse(json(text)).data;
}

export function overviewLine(text: string): OverviewLine | undefined {
  // Ids, days and amounts are plain in JSON; here they are known by their brands.
  return line.safeParse(json(text)).data as OverviewLine | undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
