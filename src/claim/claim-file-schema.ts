import { z } from 'zod';

/**
 * claim.json: the claim and its issues for machines and for later proof. Amounts are whole øre, time is whole minutes, days are "2024-03-14".
 * What could not be worked out is `null`.
 */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const oreOrNull = z.int().nullable();
const clock = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .nullable();

const basis = z.strictObject({
  regulation: z.string(),
  rule: z.string().describe('Place in the regulation file.'),
  from: day.describe('First day of the version that was used.'),
  source: z.strictObject({
    title: z.string(),
    place: z.string(),
    readOn: day,
    confidence: z.enum(['official', 'secondary', 'user']),
  }),
});

const component = z.strictObject({
  component: z.enum(['wage', 'holidayPay', 'socialCost', 'employersTax']),
  name: z.string().optional(),
  percentHundredths: z.int().nullable().describe('Hundredths of a per cent: 14.1 % is 1410.'),
  baseOre: z.int(),
  amountOre: z.int(),
  basis: basis.nullable().describe('Where the percentage comes from; null when it is the user’s own.'),
});

const line = z.strictObject({
  sheet: z.string(),
  row: z.int().positive(),
  day,
  kind: z.string(),
  text: z.string(),
  from: clock,
  to: clock,
  minutes: z.int().nonnegative().nullable(),
  count: z.number().nullable(),
  rateOre: oreOrNull.describe('Øre per hour, per piece, or per day for the self-employed.'),
  rawOre: oreOrNull.describe('Before any cap.'),
  capOre: oreOrNull.describe('The cap of the whole day.'),
  cutOre: oreOrNull,
  amountOre: oreOrNull,
  taxFreeOre: oreOrNull.describe('The part that may be paid without tax; null when no figure says.'),
  metres: z.int().nonnegative().nullable().describe('Distance driven.'),
  account: z.strictObject({ responsibility: z.string(), function: z.string() }).nullable(),
  candidates: z.array(z.strictObject({ name: z.string().optional(), birthDate: day.optional() })),
  components: z.array(component),
  basis,
  capBasis: basis.nullable(),
  why: z.array(z.string()).describe('The trail of the amount, in sentences.'),
});

const address = z.strictObject({
  street: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
});

const issueSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'info']),
  code: z.string(),
  sheet: z.string().nullable(),
  row: z.int().positive().nullable(),
  column: z.string().nullable().describe('Letters, e.g. "B".'),
  cell: z.string().nullable().describe('E.g. "B7".'),
  setting: z.string().nullable().describe('The setting to fill in or mend.'),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string().describe('The whole sentence.'),
});

export const claimFileSchema = z.strictObject({
  claim: z
    .strictObject({
      regulation: z.strictObject({ id: z.string(), version: z.string(), name: z.string(), checkedThrough: day }),
      payer: z.strictObject({ name: z.string(), organisationNumber: z.string(), unit: z.string(), address }),
      route: z.enum(['employer', 'member', 'selfEmployed']),
      claimant: z.strictObject({ name: z.string().nullable(), address, accountNumber: z.string().nullable() }),
      employer: z.strictObject({
        name: z.string().nullable(),
        organisationNumber: z.string().nullable(),
        address,
        accountNumber: z.string().nullable(),
        vatRegistered: z.boolean().nullable(),
        inForetaksregisteret: z.boolean().nullable(),
        taxZone: z.string().nullable(),
        contact: z.strictObject({
          name: z.string().optional(),
          email: z.string().optional(),
          phone: z.string().optional(),
        }),
      }),
      protocolSignedOn: day.nullable(),
      invoice: z.strictObject({
        number: z.string().nullable(),
        date: day.nullable(),
        kid: z.string().nullable(),
        orderNumber: z.string().nullable(),
      }),
      period: z.strictObject({ from: day, to: day }).nullable(),
      lines: z.array(line),
      totals: z.strictObject({
        amountOre: z.int(),
        cutOre: z.int(),
        minutes: z.int().nonnegative(),
        byKind: z.record(z.string(), z.int()).describe('Øre by kind.'),
      }),
      deadline: z.strictObject({ lastDay: day, submittedOn: day, inTime: z.boolean(), basis }).nullable(),
      payout: z.strictObject({ deadline: day, payout: day }).nullable(),
    })
    .nullable()
    .describe('null when the file could not be read far enough for a claim.'),
  issues: z.array(issueSchema),
});

export type ClaimFile = z.output<typeof claimFileSchema>;
export type ClaimFileIssue = z.output<typeof issueSchema>;
export type ClaimFileBasis = z.output<typeof basis>;
