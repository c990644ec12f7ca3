import type { Day } from '../values/day';
import type { Metres } from '../values/distance';
import type { ExchangeRate } from '../values/exchange-rate';
import type { ClockTime, Minutes } from '../values/minutes';
import type { BasisPoints, Ore } from '../values/money';
import type { Candidate, Entry } from './entry';
import type { Issue } from './issue';
import type { Address, Claimant, Employer, InvoiceSettings, Route, Settings } from './settings';

/** What was worked out, ready for papers: nothing in it looks back into the sheet. */
export interface Claim {
  readonly regulation: ClaimRegulation;
  readonly payer: Payer;
  readonly route: Route;
  readonly claimant: Claimant;
  readonly employer: Employer;
  readonly protocolSignedOn?: Day;
  readonly invoice: InvoiceSettings;
  /** Days of the first and the last line. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly lines: readonly ClaimLine[];
  /** What the lines were worked out from: a line's entry has its sheet, row and day. */
  readonly entries: readonly Entry[];
  readonly totals: Totals;
  /** The last day to send the claim, and the rule that decides it. */
  readonly deadline: Deadline | null;
  /** When it is paid, when the payer's table says so. */
  readonly payout: { readonly deadline: Day; readonly payout: Day } | null;
  /** The settings as they were used, so that the claim can be worked out again. */
  readonly settings: Settings;
}

export interface ClaimRegulation {
  readonly id: string;
  readonly version: string;
  /** In the regulation's own language. */
  readonly name: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly checkedThrough: Day;
}

export interface Payer {
  readonly name: string;
  readonly organisationNumber: string;
  readonly address: Address;
  /** The unit that gets the claim. */
  readonly unit: string;
}

/** One row of the sheet under one rule. A row that is partly ordinary time and partly leisure gives two lines. */
export interface ClaimLine {
  readonly sheet: string;
  readonly row: number;
  readonly day: Day;
  /** Id of the kind in the regulation, e.g. "employerRefund", "leisure", "leader". */
  readonly kind: string;
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
  readonly minutes: Minutes | null;
  /** How many, for what is paid by the piece. */
  readonly count: number | null;
  /** Øre per hour or per piece. */
  readonly rateOre: Ore | null;
  /** What it comes to before any cap. `null`: could not be worked out, an issue says why. */
  readonly rawOre: Ore | null;
  /** The cap of the whole day, when one applies. */
  readonly capOre: Ore | null;
  readonly cutOre: Ore | null;
  readonly amountOre: Ore | null;
  /** The part of the amount that may be paid without tax. `null`: all or nothing of it is decided elsewhere, or no figure says. */
  readonly taxFreeOre: Ore | null;
  readonly distance: Metres | null;
  /** Codes of the payer's accounts, where it asks for them. */
  readonly account: { readonly responsibility: string; readonly function: string } | null;
  /** What the raw amount is made of; they add up to it. Empty when it is one product. */
  readonly components: readonly Component[];
  /** The activity or the note, as the sheet says it. */
  readonly text: string;
  /** Whom a fee is for. Birth dates only where the payer demands them. */
  readonly candidates: readonly Candidate[];
  readonly basis: Basis;
  /** Where the cap comes from, when one applies. */
  readonly capBasis: Basis | null;
  /** How the amount came about, step by step: `text` makes sentences of it. */
  readonly trail: readonly TrailStep[];
}

export interface Component {
  readonly component: 'wage' | 'holidayPay' | 'socialCost' | 'employersTax';
  /** The name of a social cost, e.g. "OTP". */
  readonly name?: string;
  /** Of `baseOre`; `null` for the wage itself. */
  readonly percent: BasisPoints | null;
  readonly baseOre: Ore;
  readonly amountOre: Ore;
  /** Where the percentage comes from, when it is a figure of the rules and not the user's own. */
  readonly basis?: Basis;
}

/** What an amount rests on. */
export interface Basis {
  /** Id of the regulation. */
  readonly regulation: string;
  /** The rule's own place in it, e.g. "kinds.employerRefund". */
  readonly rule: string;
  /** First day of the version that was used. */
  readonly from: Day;
  readonly source: BasisSource;
}

export interface BasisSource {
  readonly title: string;
  readonly place: string;
  readonly readOn: Day;
  readonly confidence: 'official' | 'secondary' | 'user';
}

export type TrailStep =
  | { readonly step: 'hours'; readonly minutes: Minutes; readonly rateOre: Ore; readonly amountOre: Ore }
  | { readonly step: 'count'; readonly count: number; readonly rateOre: Ore; readonly amountOre: Ore }
  | { readonly step: 'component'; readonly component: Component }
  /** The rate is a part of another figure. */
  | {
      readonly step: 'share';
      readonly name: string;
      readonly baseOre: Ore;
      /** Parts of a million. */
      readonly perMillion: number;
      readonly round: 'none' | 'krone half up' | '10 kr up';
      readonly rateOre: Ore;
      readonly basis: Basis;
    }
  | { readonly step: 'stated'; readonly amountOre: Ore }
  | { readonly step: 'halved'; readonly percent: number; readonly rateOre: Ore; readonly amountOre: Ore }
  | { readonly step: 'journey'; readonly minutes: Minutes; readonly days: number; readonly restMinutes: Minutes }
  | {
      readonly step: 'period';
      readonly number: number;
      readonly minutes: Minutes;
      readonly rateOre: Ore;
      readonly basis: Basis;
    }
  /** A rate in another currency, in kroner. */
  | {
      readonly step: 'exchange';
      readonly currency: string;
      readonly rateHundredths: number;
      readonly exchangeMillionths: ExchangeRate;
      readonly amountOre: Ore;
    }
  | {
      readonly step: 'meals';
      readonly number: number;
      readonly percent: number;
      readonly ofOre: Ore;
      readonly amountOre: Ore;
    }
  | { readonly step: 'noBoardLeft'; readonly number: number }
  | { readonly step: 'taxFree'; readonly taxFreeOre: Ore; readonly taxableOre: Ore }
  | {
      readonly step: 'distance';
      readonly part: string;
      readonly km: number;
      readonly rateOre: Ore;
      readonly amountOre: Ore;
    }
  | { readonly step: 'tolls'; readonly amountOre: Ore }
  | { readonly step: 'hourCap'; readonly capOre: Ore; readonly minutes: Minutes; readonly rateOre: Ore }
  | {
      readonly step: 'yearlyIncome';
      readonly yearsOre: readonly Ore[];
      /** Days in a year; hours, where a day's length is said. */
      readonly divisor: number;
      readonly dayMinutes: Minutes | null;
      readonly perDayOre: Ore;
    }
  | { readonly step: 'partOfDay'; readonly minutes: Minutes; readonly dayMinutes: Minutes; readonly amountOre: Ore }
  | { readonly step: 'holidayPayInRate'; readonly rateOre: Ore; readonly percent: BasisPoints; readonly sumOre: Ore }
  | { readonly step: 'raw'; readonly amountOre: Ore }
  | {
      readonly step: 'cap';
      readonly capOre: Ore;
      readonly usedOre: Ore;
      readonly basis: 'total' | 'wage' | 'wageInclHolidayPay';
      readonly special: boolean;
    }
  | { readonly step: 'cut'; readonly cutOre: Ore }
  | { readonly step: 'refused'; readonly code: string }
  | { readonly step: 'amount'; readonly amountOre: Ore };

export interface Totals {
  /** The sum of the lines whose amount is known. */
  readonly amountOre: Ore;
  readonly cutOre: Ore;
  readonly minutes: Minutes;
  /** By kind, in the order of the regulation. */
  readonly byKind: readonly KindTotal[];
}

export interface KindTotal {
  readonly kind: string;
  readonly lines: number;
  readonly minutes: Minutes;
  readonly amountOre: Ore;
}

export interface Deadline {
  readonly lastDay: Day;
  readonly submittedOn: Day;
  readonly inTime: boolean;
  readonly basis: Basis;
}

export interface Assessment {
  readonly claim: Claim;
  readonly issues: readonly Issue[];
}
