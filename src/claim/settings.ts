import type { Day } from '../values/day';
import type { ClockTime } from '../values/minutes';
import type { BasisPoints, Ore } from '../values/money';

/**
 * What a claim rests on beside its rows. Comes from the workbook's table «Innstillinger» or from a settings file, with the same keys.
 * Everything may be missing: what is needed for which amount or paper is decided where it is used, and said as an issue.
 */
export interface Settings {
  readonly route?: Route;
  /** Id of the regulation, when the workbook says which. */
  readonly regulation?: string;
  readonly language?: 'nb' | 'nn' | 'en';
  readonly claimant: Claimant;
  /** Who pays, where the rules are an agreement that many payers use. */
  readonly payer: { readonly name?: string; readonly unit?: string };
  readonly employer: Employer;
  readonly wage: Wage;
  readonly ordinaryHours?: { readonly from: ClockTime; readonly to: ClockTime };
  /** The days that the claim is for, when the user says so: rows outside are errors. */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** The days in the claim's own title, where the payer wants one claim for each meeting. */
  readonly claimDays?: readonly Day[];
  readonly protocolSignedOn?: Day;
  readonly documentation: readonly DocumentationKind[];
  /** Fixed hours every day, or a rota: decides which forms document the loss. */
  readonly workPattern?: 'fixed' | 'shift';
  readonly specialApproval?: SpecialApproval;
  readonly invoice: InvoiceSettings;
  /** Self-employed: yearly income from one to three tax certificates. */
  readonly income: Income;
  /** Days that the other side (the employer for a member, the member for an employer) has claimed or will claim. */
  readonly claimedElsewhere: readonly Day[];
  /** By which the claim, its papers and its vouchers refer to each other, where it has no invoice number. */
  readonly claimNumber?: string;
  /** Number and fingerprint of the last row of the claim log: what is cut off at its end shows by it. */
  readonly logEnd?: string;
}

export type Route = 'employer' | 'member' | 'selfEmployed';

export type DocumentationKind =
  | 'hoursForm'
  | 'signatureForm'
  | 'payDeduction'
  | 'taxCertificate'
  | 'accountantLetter'
  | 'employerStatement'
  | 'incomeStatement'
  | 'selfDeclaration'
  | 'courseCertificate'
  | 'summonsLetter';

export interface Address {
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
}

export interface Party {
  readonly name?: string;
  readonly address: Address;
  /** Digits only. */
  readonly accountNumber?: string;
}

/** How the claimant is reached, for letters. */
export interface Claimant extends Party {
  readonly email?: string;
  readonly phone?: string;
  /** With the payer, where it asks for it. */
  readonly employeeNumber?: string;
  /** With the payer, as written: several parted by semicolons until one is chosen. */
  readonly position?: string;
}

export interface Employer extends Party {
  /** Nine digits. */
  readonly organisationNumber?: string;
  readonly vatRegistered?: boolean;
  readonly inForetaksregisteret?: boolean;
  /** Zone of employer's tax: I, Ia, II, III, IV, IVa, V. */
  readonly taxZone?: string;
  readonly contact: { readonly name?: string; readonly email?: string; readonly phone?: string };
}

export interface Wage {
  readonly hourlyOre?: Ore;
  /** Of the wage. Missing on a member's own claim: the hourly wage is read as including holiday pay, as the regulation asks. */
  readonly holidayPayPercent?: BasisPoints;
  readonly socialCosts: readonly SocialCost[];
  /** What the employer charges its own customers per hour. Never claimable: given only to be refused with a reason. */
  readonly customerRateOre?: Ore;
}

/** E.g. occupational pension, 2 % of the wage. */
export interface SocialCost {
  readonly name: string;
  readonly percent: BasisPoints;
}

/** All four, or the ordinary cap stands (reading A-V02). */
export interface SpecialApproval {
  readonly approvedBy?: string;
  readonly date?: Day;
  readonly reason?: string;
  readonly caseNumber?: string;
}

export interface InvoiceSettings {
  /** From the employer's own invoicing system. */
  readonly number?: string;
  readonly date?: Day;
  readonly kid?: string;
  /** Only when the payer gave one: an order that it does not know delays the invoice. */
  readonly orderNumber?: string;
  /** Makes the papers a credit note for this earlier invoice. */
  readonly credits?: { readonly number?: string; readonly date?: Day };
  /** O: outside the VAT act (the default). E: exempt, for payers whose system refuses O. */
  readonly vatCategory?: 'O' | 'E';
  /** VAT that somebody wants on top. Never allowed on a refund of wage: given only to be refused with a reason. */
  readonly vatPercent?: BasisPoints;
}

export interface Income {
  readonly pensionable: readonly Ore[];
  /** Shown as left out of the base. */
  readonly capital?: Ore;
  readonly pension?: Ore;
}

/** An empty set of settings, to build on. */
export const NO_SETTINGS: Settings = {
  claimant: { address: {} },
  payer: {},
  employer: { address: {}, contact: {} },
  wage: { socialCosts: [] },
  documentation: [],
  invoice: {},
  income: { pensionable: [] },
  claimedElsewhere: [],
};

/** Settings that are the claimant's own. */
export const OWN_SETTINGS: ReadonlySet<string> = new Set<keyof Settings>([
  'claimant',
  'employer',
  'wage',
  'ordinaryHours',
  'documentation',
  'workPattern',
  'specialApproval',
  'invoice',
  'income',
  'claimedElsewhere',
]);
