import { z } from 'zod';
import { requirements, worded } from './figures';

/** What can be claimed. `rule` names the way it is worked out; everything that differs between payers is a field here. */

const common = {
  name: worded,
  entryType: z.string().optional().describe("The name of the type in the payer's own expense system."),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other ways that people write it; compared without case and punctuation.'),
  sources: z.array(z.string()).min(1),
  requirements,
};

const specialApproval = z.strictObject({
  figure: z.string().describe('The higher cap.'),
  needs: z.array(z.enum(['approvedBy', 'date', 'reason', 'caseNumber'])).min(1),
  documented: z.boolean(),
  requirements,
});

/** A limit for one calendar day. */
const cap = z.strictObject({
  figure: z.string(),
  per: z.literal('day'),
  basis: z
    .enum(['total', 'wage', 'wageInclHolidayPay'])
    .describe('What is held against the limit: the whole refund, the wage alone, or the wage with holiday pay.'),
  covers: z.array(z.string()).describe('Kinds that share the limit on one day.'),
  special: specialApproval.optional(),
  requirements,
});

const documentation = z.strictObject({
  /** Each list is one way to document the loss; all of a list must be there. */
  anyOf: z.array(z.array(z.string()).min(1)).min(1),
  eachTime: z.string().optional().describe('A form that every claim must carry.'),
  standing: z
    .strictObject({ form: z.string(), workPattern: z.enum(['fixed', 'shift']) })
    .optional()
    .describe('A form that is signed once, and the working hours that it holds for.'),
  requirements,
});

/** An employer gets back what the employee's ordinary hours cost. */
const employerRefund = z.strictObject({
  ...common,
  rule: z.literal('employerRefund'),
  components: z.array(z.enum(['wage', 'holidayPay', 'socialCosts', 'employersTax'])).min(1),
  employersTaxBase: z.array(z.enum(['wage', 'holidayPay', 'socialCosts'])).min(1),
  /** Id of the national figure, with {zone} for the employer's zone. */
  employersTaxFigure: z.string(),
  hours: z.enum(['ordinaryOnly', 'all']),
  cap,
});

/** A member who was deducted in pay. */
const lostIncome = z.strictObject({
  ...common,
  rule: z.literal('lostIncome'),
  rateIncludesHolidayPay: z.literal(true),
  hours: z.enum(['ordinaryOnly', 'all']),
  cap,
  documentation,
});

/** A self-employed member: a day's share of a year's income. */
const selfEmployed = z.strictObject({
  ...common,
  rule: z.literal('selfEmployed'),
  income: z.literal('pensionable'),
  leftOut: z.array(z.enum(['capital', 'pension'])),
  certificates: z.strictObject({ least: z.number().int().positive(), most: z.number().int().positive() }),
  divisor: z.strictObject({ days: z.number().int().positive() }),
  partOfDay: z.strictObject({
    dayMinutes: z.number().int().positive().describe('Length of a whole day.'),
    requirements,
  }),
  cap,
  documentation,
});

/** Paid by the hour, e.g. free time that was used. */
const perHour = z.strictObject({
  ...common,
  rule: z.literal('perHour'),
  figure: z.string(),
  needs: z.array(z.enum(['clockTimes', 'leisureKind'])),
  leisureKinds: z.record(
    z.string(),
    z.strictObject({
      name: worded,
      aliases: z.array(z.string().min(1)),
      wholeRow: z
        .boolean()
        .describe(
          'true: the person was off work, and all of the row is leisure. false: only what goes beyond ordinary hours is.',
        ),
    }),
  ),
  holidayPay: z.boolean(),
  managerSignature: z.boolean(),
});

/** Something that a fee by the piece must have. `nothing`: the fee is then 0. `refused`: it cannot be worked out. */
const need = z.strictObject({
  what: z.enum([
    'note',
    'candidateBirthDates',
    'preApproved',
    'contact',
    'sender',
    'senderOrLetter',
    'certificate',
    'groupCoordinator',
  ]),
  otherwise: z.enum(['refused', 'nothing']),
  requirements,
});

/** A fee by the piece. */
const perPiece = z.strictObject({
  ...common,
  rule: z.literal('perPiece'),
  unit: z.enum(['candidate', 'exam', 'meeting', 'assignment', 'course']),
  figure: z.string(),
  /** An interrupted exam that cannot be used again gives the full fee of the role. */
  figureWhenNotReusable: z.strictObject({ leader: z.string(), member: z.string(), requirements }).optional(),
  needs: z.array(need),
  /** Kinds that are not paid in connection with this one, and the issue that says so. */
  excludes: z
    .array(
      z.strictObject({
        kind: z.string(),
        code: z.enum(['meeting/not-with-additional-protocol', 'meeting/not-with-this-work']),
      }),
    )
    .default([]),
  holidayPay: z.boolean(),
});

const RULE_SCHEMAS = [employerRefund, lostIncome, selfEmployed, perHour, perPiece] as const;

export const kind = z.discriminatedUnion('rule', RULE_SCHEMAS);

/** The ways that a kind can be worked out. */
export const RULES: readonly string[] = RULE_SCHEMAS.map(({ shape }) => shape.rule.value);

export type Kind = z.output<typeof kind>;
export type KindOf<Rule extends Kind['rule']> = Extract<Kind, { rule: Rule }>;
export type Cap = z.output<typeof cap>;
