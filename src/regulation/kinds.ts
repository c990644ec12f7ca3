import { z } from 'zod';
import { day, requirements, worded } from './figures';
import { aliases, bands, cap, documentation, leastTime, mealPercents, named } from './parts';

/** What can be claimed. `rule` names the way it is worked out; everything that differs between payers is a field here. */

const common = {
  name: worded,
  entryType: z.string().optional().describe("The name of the type in the payer's own expense system."),
  aliases,
  sources: z.array(z.string()).min(1),
  requirements,
};

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
  income: z.enum(['pensionable', 'netBusiness']),
  leftOut: z.array(z.enum(['capital', 'pension'])).default([]),
  certificates: z.strictObject({ least: z.number().int().positive(), most: z.number().int().positive() }),
  divisor: z
    .union([
      z.strictObject({ days: z.number().int().positive() }),
      z.strictObject({ hours: z.number().int().positive() }),
    ])
    .optional()
    .describe('What a year is divided by. Left out where no source says it: the loss is then refused, not guessed.'),
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
  needs: z.array(z.enum(['clockTimes', 'leisureKind', 'hoursInPurpose', 'initials'])).default([]),
  mostMinutesADay: z.number().int().positive().optional().describe('Hours beyond this on one day are not paid.'),
  leisureKinds: z
    .record(
      z.string(),
      named.extend({
        wholeRow: z
          .boolean()
          .describe(
            'true: the person was off work, and all of the row is leisure. false: only what goes beyond ordinary hours is.',
          ),
      }),
    )
    .default({}),
  holidayPay: z.boolean(),
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
    'times',
  ]),
  otherwise: z.enum(['refused', 'nothing']),
  requirements,
});

/** A fee by the piece. */
const perPiece = z.strictObject({
  ...common,
  rule: z.literal('perPiece'),
  unit: z.enum(['candidate', 'exam', 'meeting', 'assignment', 'course', 'day', 'night']),
  figure: z.string(),
  byLength: bands.optional().describe('Where the fee depends on how long it took; "figure" is the shortest one’s.'),
  discretionary: z.boolean().optional().describe('May be paid; the payer decides.'),
  /** An interrupted exam that cannot be used again gives the full fee of the role. */
  figureWhenNotReusable: z.strictObject({ leader: z.string(), member: z.string(), requirements }).optional(),
  needs: z.array(need),
  candidates: z
    .enum(['fullName', 'initials'])
    .optional()
    .describe('How candidates are named in the claim and on its papers; left out: as the sheet names them.'),
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

/** A loss that nobody can document: so much an hour or a day, when it is made probable. */
const unsubstantiated = z.strictObject({
  ...common,
  rule: z.literal('unsubstantiated'),
  cap: cap.partial({ basis: true }).extend({ basis: z.literal('total').default('total') }),
  byLength: bands.optional().describe('Where a part of a day has its own amount, and there is none by the hour.'),
  mustBeProbable: z.boolean(),
});

/** Somebody who did the work instead, paid by the claimant, up to the same limit as lost income. */
const substitute = z.strictObject({
  ...common,
  rule: z.literal('substitute'),
  insteadOf: z.string().describe('The kind that it may not be claimed together with on one day.'),
  cap,
});

/** A meeting of a body. */
const meeting = z.strictObject({
  ...common,
  rule: z.literal('meeting'),
  bodies: z.record(
    z.string(),
    named.extend({
      figure: z.string(),
      leaderFigure: z.string().optional().describe('For a leader without a fixed allowance.'),
      function: z.string().optional().describe('Its code in the payer’s accounts.'),
      sources: z.array(z.string()).min(1),
      requirements,
    }),
  ),
  accounts: z
    .strictObject({ responsibility: z.string(), function: z.string(), requirements })
    .optional()
    .describe('Codes that every line carries.'),
  consecutive: z.strictObject({
    mostGapMinutes: z.number().int().nonnegative().describe('A longer gap makes two meetings of a day separate.'),
    pays: z.literal('highest'),
    requirements,
  }),
  unpaid: z.strictObject({
    events: z.record(z.string(), named),
    unless: z.literal('wholeBodySummoned'),
    requirements,
  }),
  singleCase: z.strictObject({ percent: z.number().positive().max(100), requirements }),
  /** Offices whose yearly allowance covers every meeting. */
  coveredOffices: z.record(z.string(), named.extend({ requirements })),
  onePerClaim: z.boolean(),
});

/** Care of a child while the claimant is in a meeting. */
const childcare = z.strictObject({
  ...common,
  rule: z.literal('childcare'),
  figure: z.string(),
  throughAge: z.number().int().positive().describe('The last age that is covered, on the day of care.'),
  disputedAge: z
    .strictObject({ age: z.number().int().positive(), requirements })
    .optional()
    .describe('An age that another text of the payer leaves out: paid, with a warning.'),
  documentedAbove: z.string().describe('Figure: a claim above it must be documented.'),
});

/** A yearly allowance that is paid without a claim, in so many parts. */
const allowance = z.strictObject({
  ...common,
  rule: z.literal('allowance'),
  figure: z.string(),
  payoutsPerYear: z.number().int().positive(),
  leastMeetings: z.number().int().positive().optional().describe('Of a body that is set up for a while.'),
});

/** A yearly sum that is shared by size. */
const pot = z.strictObject({
  ...common,
  rule: z.literal('pot'),
  figure: z.string(),
  sharedBy: z.literal('seats'),
});

/** Board on a journey. */
const perDiem = z.strictObject({
  ...common,
  rule: z.literal('perDiem'),
  conditions: z.strictObject({
    leastTime,
    leastDistance: z
      .strictObject({ op: z.enum(['>=', '>']), km: z.number().positive(), measured: z.literal('oneWay') })
      .optional(),
    requirements,
  }),
  dayTrip: bands,
  /** A journey with a night: each 24 hours from departure, a first part of a day that is shorter, and what is left at the end. */
  overnight: z.strictObject({
    wholeDay: bands,
    firstDay: bands,
    remainder: bands,
  }),
  abroad: z.boolean(),
  mostDays: z.number().int().positive().describe('A longer stay at one place follows another agreement.'),
  /** After so many days the rate falls. */
  longStay: z.strictObject({ afterDays: z.number().int().positive(), percentOff: z.number().positive() }).optional(),
  meals: z
    .array(
      mealPercents.extend({
        from: day,
        to: day.optional(),
        of: z
          .enum(['granted', 'wholeDay'])
          .describe('What the percentages are of: the rate that was granted, or that of 24 hours.'),
        sources: z.array(z.string()).min(1),
      }),
    )
    .min(1),
  lodgings: z.record(z.string(), named.extend({ addressNeeded: z.boolean(), taxFree: z.string() })),
  taxFree: z.strictObject({
    dayTrip: bands,
    /** What holds when the name and address of the lodging are not stated. */
    withoutAddress: z.string(),
    remainder: leastTime.describe('So much into a new day counts as a whole day.'),
    meals: z.array(mealPercents.extend({ from: day, to: day.optional(), sources: z.array(z.string()).min(1) })).min(1),
    round: z.literal('krone half up'),
    sources: z.array(z.string()).min(1),
  }),
});

/** Driving with one's own vehicle. */
const mileage = z.strictObject({
  ...common,
  rule: z.literal('mileage'),
  vehicles: z.record(z.string(), named.extend({ figure: z.string(), taxFree: z.string() })),
  supplements: z.partialRecord(
    z.enum(['passenger', 'trailer', 'forestRoad', 'equipment', 'tollInFuel']),
    z.strictObject({ name: worded, figure: z.string(), taxFree: z.string().optional() }),
  ),
  defaultVehicle: z.string(),
  needs: z.array(z.enum(['route', 'purpose'])),
  passengers: z.enum(['fullName', 'initials']).describe('How passengers are named.'),
  mostKmADay: z.number().positive().describe('More than this on one day is asked about.'),
});

/** Money that was spent. */
const outlay = z.strictObject({
  ...common,
  rule: z.literal('outlay'),
  types: z.record(
    z.string(),
    named.extend({ entryType: z.string().optional(), receipt: z.boolean(), vatShown: z.boolean() }),
  ),
  needs: z.array(z.enum(['purpose'])),
});

const RULE_SCHEMAS = [
  employerRefund,
  lostIncome,
  unsubstantiated,
  substitute,
  selfEmployed,
  perHour,
  perPiece,
  meeting,
  childcare,
  allowance,
  pot,
  perDiem,
  mileage,
  outlay,
] as const;

export const kind = z.discriminatedUnion('rule', RULE_SCHEMAS);

/** The ways that a kind can be worked out. */
export const RULES: readonly string[] = RULE_SCHEMAS.map(({ shape }) => shape.rule.value);

export type Kind = z.output<typeof kind>;
export type KindOf<Rule extends Kind['rule']> = Extract<Kind, { rule: Rule }>;
export type { Cap } from './parts';
