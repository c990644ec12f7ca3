import { z } from 'zod';
import { requirements, worded } from './figures';

/** The parts that several kinds of claim are made of. */

/** How other people write a name. */
export const aliases = z
  .array(z.string().min(1))
  .default([])
  .describe('Other ways that people write it; compared without case and punctuation.');

export const named = z.strictObject({ name: worded, aliases });

/** From a length of time on: `>=` counts the length itself, `>` does not. */
export const leastTime = z.strictObject({
  op: z.enum(['>=', '>']),
  minutes: z.number().int().nonnegative(),
});

export const leastDistance = z.strictObject({
  op: z.enum(['>=', '>']),
  km: z.number().positive(),
  measured: z.literal('oneWay'),
});

/** What a length of time gives: the last band whose length is reached. Below the first it is nothing. */
export const band = z
  .strictObject({
    least: leastTime,
    figure: z.string().optional(),
    table: z.string().optional().describe('Id of a table, for a figure by country.'),
    percent: z.number().positive().max(100).default(100),
  })
  .refine(({ figure, table }) => (figure === undefined) !== (table === undefined), {
    error: 'figure or table, and not both',
    params: { exactlyOne: 'figure, table' },
  });

export const bands = z.array(band).min(1).describe('The shortest first.');

/** Parts of the rate that go when somebody else paid the meal, in per cent. */
export const mealPercents = z.strictObject({
  breakfast: z.number().positive().max(100),
  lunch: z.number().positive().max(100),
  dinner: z.number().positive().max(100),
});

const specialApproval = z.strictObject({
  figure: z.string().describe('The higher cap.'),
  needs: z.array(z.enum(['approvedBy', 'date', 'reason', 'caseNumber'])).min(1),
  documented: z.boolean(),
  requirements,
});

/** A limit for one calendar day. */
export const cap = z.strictObject({
  figure: z.string(),
  per: z.literal('day'),
  hour: z
    .strictObject({
      figure: z.string(),
      wholeDayMinutes: z.number().int().positive().describe('So long is a whole day, with the whole day’s limit.'),
      requirements,
    })
    .optional()
    .describe('A limit for each hour of a day that is not a whole one.'),
  basis: z
    .enum(['total', 'wage', 'wageInclHolidayPay'])
    .describe('What is held against the limit: the whole refund, the wage alone, or the wage with holiday pay.'),
  covers: z.array(z.string()).describe('Kinds that share the limit on one day.'),
  special: specialApproval.optional(),
  requirements,
});

export const documentation = z.strictObject({
  /** Each list is one way to document the loss; all of a list must be there. */
  anyOf: z.array(z.array(z.string()).min(1)).min(1),
  eachTime: z.string().optional().describe('A form that every claim must carry.'),
  besides: z
    .string()
    .optional()
    .describe('A paper that is not enough by itself: with it alone, the others are asked for.'),
  standing: z
    .strictObject({ form: z.string(), workPattern: z.enum(['fixed', 'shift']) })
    .optional()
    .describe('A form that is signed once, and the working hours that it holds for.'),
  requirements,
});

export type LeastTime = z.output<typeof leastTime>;
export type LeastDistance = z.output<typeof leastDistance>;
export type Band = z.output<typeof band>;
export type MealPercents = z.output<typeof mealPercents>;
export type Cap = z.output<typeof cap>;
