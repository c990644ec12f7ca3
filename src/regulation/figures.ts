import { z } from 'zod';
import { dayFromText, type Day } from '../values/day';
import { basisPoints, oreFromKroner } from '../values/money';

/** The parts that every file in `regulations/` is made of: days, sources, words, and figures with dates. */

// The schema compiles no code at run time: the pane's content security policy forbids `eval`.
z.config({ jitless: true });

export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export const day = z
  .string()
  .regex(DAY_PATTERN)
  .refine((text) => dayFromText(text) !== undefined, { error: 'not a day of the calendar', params: { day: true } })
  .transform((text) => text as Day)
  .describe('A calendar day, e.g. "2024-01-01".');

export const worded = z
  .strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) })
  .describe('The same words in bokmål, nynorsk and English.');

/** Ids of the requirements or readings that a datum comes from, e.g. "V-35", "A-V01". */
export const requirements = z.array(z.string().regex(/^(A-)?[A-Z]+-?\d+$/)).default([]);

export const source = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    place: z.string().min(1).describe('Where it stands: an address, a paragraph, a page.'),
    readOn: day.describe('The day the source was read.'),
    confidence: z.enum(['official', 'secondary', 'user']),
    note: z.string().optional(),
  })
  .describe('Where figures and rules come from.');

/** What one unit of a figure is. "kr" figures are kroner in the file and øre in the code; "percent" are hundredths of a per cent in the code. */
const UNITS = [
  'kr',
  'kr/year',
  'kr/hour',
  'kr/day',
  'kr/night',
  'kr/km',
  'kr/candidate',
  'kr/exam',
  'kr/meeting',
  'kr/assignment',
  'kr/course',
  'percent',
] as const;

const amount = z.number().nonnegative().multipleOf(0.01);
const sourceIds = z.array(z.string()).min(1).describe('Ids from "sources".');

const dated = {
  from: day.describe('First day it holds.'),
  to: day.optional().describe('Last day it holds, when it is known to have ended.'),
  sources: sourceIds,
  note: z.string().optional(),
};

/** A part of another figure, e.g. 1.5 per mille of the mayor's allowance. */
const share = z
  .strictObject({
    of: z.string().describe('Id of the figure that it is a part of.'),
    perMille: z.number().positive().multipleOf(0.001).describe('75 % is 750.'),
    divisor: z.number().int().positive().default(1).describe('12 for a part of a month’s share of a yearly figure.'),
    round: z
      .enum(['none', 'krone half up', '10 kr up'])
      .describe('none: kept exact, and rounded to øre once it is multiplied.'),
  })
  .describe('Worked out from another figure of the same day.');

const listed = z
  .strictObject({ from: day, value: amount, sources: sourceIds })
  .describe('The amount as a list prints it, from a day on: held against what the share gives.');

const figureVersion = z.strictObject({
  ...dated,
  value: amount.optional().describe('Kroner with at most two decimals, or per cent.'),
  share: share.optional(),
  listed: z.array(listed).optional(),
});

const figureSchema = z.strictObject({
  unit: z.enum(UNITS),
  name: worded.optional(),
  versions: z.array(figureVersion).describe('Newest last; they may not overlap. Empty only with "fromUser".'),
  fromUser: z
    .boolean()
    .optional()
    .describe('No source gives it: whoever claims writes it in the table «Satser» of the workbook.'),
  requirements,
});

/** Parts of a million, so that thousandths of a per mille are whole numbers. */
const PARTS = 1_000;

/** Kroner as øre, per cent as hundredths of a per cent, per mille as parts of a million: exact whole numbers from here on. */
export const figure = figureSchema.transform(({ versions, ...rest }) => ({
  ...rest,
  versions: versions.map(({ value, share, ...version }) => ({
    ...version,
    /** `null`: worked out from `share`. */
    value: value === undefined ? null : rest.unit === 'percent' ? basisPoints(value) : oreFromKroner(value),
    ...(share === undefined ? {} : { share: shareOf(share) }),
  })),
}));

function shareOf({ of, perMille, divisor, round }: z.output<typeof share>) {
  return { of, perMillion: Math.round(perMille * PARTS), divisor, round };
}

/** Figures by name on one day, e.g. a rate for each country. */
export const figureTable = z.strictObject({
  unit: z.enum(UNITS),
  name: worded,
  versions: z
    .array(
      z
        .strictObject({
          ...dated,
          rows: z.record(z.string(), amount).describe('Name: kroner, or the currency that "currencies" has for it.'),
          currencies: z
            .record(z.string(), z.string().regex(/^[A-Z]{3}$/))
            .default({})
            .describe(
              'Name: the code of its currency (ISO 4217), e.g. "EUR". Rows that are not named are in kroner, NOK.',
            ),
        })
        .transform(({ rows, currencies, ...version }) => ({
          ...version,
          rows: new Map(Object.entries(rows)),
          currencies: new Map(Object.entries(currencies)),
        })),
    )
    .min(1)
    .describe('Newest last; they may not overlap.'),
  requirements,
});

export type Figure = z.output<typeof figure>;
export type FigureVersion = Figure['versions'][number];
export type FigureShare = NonNullable<FigureVersion['share']>;
export type FigureTable = z.output<typeof figureTable>;
export type Source = z.output<typeof source>;

/** How long claims and vouchers are kept by whoever books them. A year that no rule covers has no answer: nothing is continued. */
export const retention = z.strictObject({
  from: day.describe('The rule holds for accounting years that end on this day or later.'),
  to: day.optional().describe('The last such day, when the rule ends or is to be changed.'),
  years: z.number().int().positive(),
  after: z.literal('endOfAccountingYear').describe('Counted from the end of the year that the claim is booked in.'),
  sources: sourceIds,
  requirements,
});

export type RetentionRule = z.output<typeof retention>;

/** Figures that many regulations point to: employer's tax by zone, holiday pay, the national insurance base amount. */
export const nationalFiguresSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: worded,
  checkedThrough: day,
  sources: z.record(z.string(), source),
  figures: z.record(z.string(), figure),
  retention: z
    .array(retention)
    .optional()
    .describe('How long accounting material is kept; holds where a payer says nothing else. Oldest first.'),
});

export type NationalFigures = z.output<typeof nationalFiguresSchema>;
