import { z } from 'zod';
import { day, figure, figureTable, requirements, retention, source, worded } from './figures';
import { kind } from './kinds';
import { leastDistance, leastTime } from './parts';

/**
 * One payer's rules as data. A new payer is a new file of this shape; if it takes code, this schema lacks something.
 * Figures in kroner, percentages in per cent, days as "2024-01-01".
 */

const address = z.strictObject({ street: z.string(), postalCode: z.string().regex(/^\d{4}$/), city: z.string() });

const payer = z.strictObject({
  name: z.string().min(1),
  organisationNumber: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  address: address.optional(),
  addressSources: z.array(z.string()).default([]),
  unit: z.string().min(1).describe('The unit that gets the claim.'),
  email: z.email().optional(),
});

/** Work that can stand in a timesheet, and what it gives. */
const activity = z.strictObject({
  name: worded,
  aliases: z
    .array(z.string().min(1))
    .describe('Other ways that people write it, in any language; compared without case and punctuation.'),
  gives: z
    .enum(['lostIncome', 'coveredByHonorarium', 'nothing'])
    .describe(
      'coveredByHonorarium: already paid by the fee. nothing: neither lost income nor a meeting fee goes with it.',
    ),
  sources: z.array(z.string()).min(1),
  requirements,
});

const route = z.strictObject({
  kinds: z.array(z.string()).min(1).describe('Kinds that may stand on this claim, in the order of the papers.'),
  channel: z.enum(['eInvoice', 'expenseSystem', 'letter']),
  requirements,
});

const deadline = z.strictObject({
  routes: z.array(z.enum(['employer', 'member', 'selfEmployed'])).min(1),
  rule: z
    .enum(['endOfCalendarYear', 'months'])
    .describe(
      'endOfCalendarYear: the last day is 31 December of the year of the work. months: so many calendar months after it.',
    ),
  months: z.number().int().positive().optional(),
  kinds: z.array(z.string()).optional().describe('Left out: it holds for the whole claim.'),
  sources: z.array(z.string()).min(1),
  requirements,
});

const payouts = z.strictObject({
  meaning: z
    .literal('sentByDeadline')
    .describe('The claim is sent on the deadline day at the latest, and is not returned.'),
  deadlineDayIncluded: z.boolean(),
  afterLastRow: z.literal('unknown').describe('No pattern is continued beyond the table.'),
  rows: z.array(
    z.strictObject({
      deadline: day,
      payout: day,
      yearMissing: z
        .boolean()
        .optional()
        .describe("The source prints the payout without a year; it is read as the deadline's."),
      requirements,
    }),
  ),
  sources: z.array(z.string()).min(1),
  requirements,
});

/** A regular expression for the whole of a text. */
const pattern = z.string().refine(isPattern, 'not a regular expression');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

const invoice = z.strictObject({
  endpoint: z.strictObject({ scheme: z.string(), id: z.string() }),
  accessPoint: z.string(),
  buyerReference: z.string().min(1),
  references: z
    .strictObject({
      buyerReference: pattern.describe('What a reference to the payer looks like. One of any other kind is returned.'),
      orderNumber: pattern
        .optional()
        .describe('What an order number looks like; one that does not fit delays the invoice.'),
      sources: z.array(z.string()).min(1),
    })
    .optional()
    .describe('Left out where the payer does not say.'),
  paymentTermDays: z.number().int().positive(),
  paymentTermSources: z.array(z.string()).min(1),
  currency: z.literal('NOK'),
  vatCategory: z.enum(['O', 'E']).describe('O: outside the VAT act. E: exempt.'),
  vatAllowed: z.literal(false),
  memberExpensesAllowed: z.literal(false),
  customerPriceAllowed: z.literal(false),
  attachment: z.literal('specification'),
  sources: z.array(z.string()).min(1),
  requirements,
});

const protocol = z.strictObject({
  mustBeSigned: z.boolean(),
  sources: z.array(z.string()).min(1),
  requirements,
});

/** Papers that somebody may have to sign. */
const PAPERS = [
  'hoursForm',
  'signatureForm',
  'leisureSheet',
  'lossDeclaration',
  'meetingClaim',
  'honorariumStatement',
  'supportMonth',
  'travelClaim',
  'drivingLog',
] as const;

const paper = z.strictObject({
  signedBy: z
    .array(z.enum(['claimant', 'employer']))
    .describe('Whose signature the payer asks for, in the order that they sign; none: nobody’s.'),
  requirements,
});

/** How journeys are booked on the payer's account. */
const booking = z.strictObject({
  agency: z.string(),
  email: z.string(),
  agreement: z.string().describe('What the agency enters it under.'),
  departmentCode: z.string(),
  resourceNumber: z.string(),
  sources: z.array(z.string()).min(1),
  requirements,
});

const rounding = z.strictObject({
  line: z.literal('øre half up').describe('Each line is rounded to øre, half an øre up; then lines are added.'),
  dayRate: z.literal('øre half up').describe('A day rate is rounded before it is multiplied.'),
  hours: z.literal('whole minutes').describe('Time is counted in minutes; nothing is rounded to quarters.'),
  requirements,
});

/** What the payer asks beyond the agreement that it uses. */
const conditions = z.strictObject({
  perDiem: z
    .strictObject({
      leastTime,
      leastDistance,
      otherwise: worded.describe('What is chosen in the payer’s own system when the journey gives none.'),
      sources: z.array(z.string()).min(1),
      requirements,
    })
    .optional(),
});

/** A doubtful place in the source: what we asked, what we read, and what else it could mean. */
const reading = z.strictObject({
  question: z.string(),
  chosen: z.string(),
  alternative: z.string().optional(),
  field: z.string(),
});

/** What people are told, where no figure or rule of the engine follows from it. */
const guidance = z.strictObject({
  about: z.enum(['route', 'flow', 'document', 'advice', 'booking', 'gap', 'scope', 'system']),
  kinds: z
    .array(z.string())
    .optional()
    .describe('Kinds of lines that it is told beside; none: it is for reading only.'),
  text: worded,
  requirements,
});

/** Who looks over a claim, and what they look at. */
const approval = z.strictObject({
  separation: z
    .enum(['threePeople', 'attestorMayApprove'])
    .default('threePeople')
    .describe(
      'Claimant, attestor and approver are three people; or one may both attest and approve, and the log says so.',
    ),
  controls: z
    .partialRecord(z.string().regex(/^C-(0[1-9]|1[0-9]|2[0-6])$/), z.enum(['stop', 'warn', 'off']))
    .default({})
    .describe(
      'How the audit’s controls C-01 to C-26 are taken; one that is not named stops the claim where it finds an error.',
    ),
  sources: z.array(z.string()).default([]),
  requirements,
});

/** What can be found in a text about people. National identity numbers are stopped whoever pays, and so are not among these. */
const FOUND = ['name', 'givenName', 'elevenDigits', 'phoneNumber', 'eMail', 'word', 'placeOfTreatment'] as const;

/** @source S-30, S-31, V-82, T-47; readings A-S03, A-X02 */
const freeText = z.strictObject({
  sensitiveWords: z
    .array(z.string().min(1))
    .default([])
    .describe('As a person would look them up: «lege» is found in «legen» and «legetime» too.'),
  found: z
    .partialRecord(z.enum(FOUND), z.enum(['stopped', 'askedAbout', 'allowed']))
    .default({})
    .describe('What is done with what is found, in cells and in the names of vouchers. Left out: it is asked about.'),
  requirements,
});

export const regulationSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: worded,
  language: z.enum(['nb', 'nn', 'en']).describe("The language of the payer's papers."),
  version: z.string(),
  from: day.describe('First day that the rules are known to hold.'),
  to: day.optional().describe('Last day, when they are known to have ended.'),
  checkedThrough: day.describe(
    'Last day that the source itself speaks of; claims for later days say so on their papers.',
  ),
  note: z.string().optional(),
  payer: payer.optional().describe('Left out of an agreement that many payers use.'),
  uses: z.array(z.string()).default([]).describe('Ids of agreements whose kinds and figures are taken in.'),
  sources: z.record(z.string(), source),
  figures: z.record(z.string(), figure),
  tables: z.record(z.string(), figureTable).default({}),
  conditions: conditions.default({}),
  kinds: z.record(z.string(), kind),
  activities: z.record(z.string(), activity),
  routes: z.strictObject({ employer: route.optional(), member: route.optional(), selfEmployed: route.optional() }),
  protocol: protocol.optional(),
  claimPer: z
    .strictObject({ unit: z.enum(['meeting', 'month']), requirements })
    .optional()
    .describe('What one claim is for, when the payer says so.'),
  approval: approval.optional(),
  freeText: freeText
    .optional()
    .describe('What purposes, notes and file names may say of people. Left out: all that is found is asked about.'),
  retention: z
    .array(retention)
    .optional()
    .describe('How long the payer keeps claims and vouchers. Left out: the national rule.'),
  deadlines: z.array(deadline),
  payouts: payouts.optional(),
  invoice: invoice.optional(),
  booking: booking.optional(),
  papers: z
    .partialRecord(z.enum(PAPERS), paper)
    .default({})
    .describe('A paper that is left out has the places for signatures that such a paper usually has.'),
  requiredFields: z.record(z.string(), z.strictObject({ fields: z.array(z.string()).min(1), requirements })),
  rounding,
  readings: z.record(z.string(), reading),
  guidance: z.array(guidance),
});

export type Regulation = z.output<typeof regulationSchema>;
export type FreeTextRule = Pick<z.output<typeof freeText>, 'sensitiveWords' | 'found'>;
export type Payouts = NonNullable<Regulation['payouts']>;
