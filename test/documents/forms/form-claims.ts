import { assess } from '../../../src/claim/assess';
import type { Claim } from '../../../src/claim/claim';
import type {
  ChildcareEntry,
  DrivingEntry,
  Entry,
  HonorariumEntry,
  JourneyEntry,
  MeetingEntry,
  OutlayEntry,
  TimeEntry,
} from '../../../src/claim/entry';
import { NO_SETTINGS, type Settings } from '../../../src/claim/settings';
import { paperContext } from '../../../src/documents/papers/paper-context';
import type { PaperContext } from '../../../src/documents/context';
import { formsFor } from '../../../src/documents/forms';
import type { Paper } from '../../../src/documents/pdf/print-pdf';
import type { Language } from '../../../src/text/language';
import type { Day } from '../../../src/values/day';
import type { Metres } from '../../../src/values/distance';
import type { Ore } from '../../../src/values/money';
import { clock, hoursOnly, worked } from '../../claim/rows';
import { rulesOf } from '../../claim/regulations';
import { CONTEXT } from '../context';

/** Claims that a form fits, assessed under Krav's own regulations. */

export const MEMBER_SETTINGS: Settings = {
  ...NO_SETTINGS,
  route: 'member',
  claimant: {
    name: 'Kari Nordmann',
    address: { street: 'Storgata 2', postalCode: '6800', city: 'Førde' },
    accountNumber: '86011117947',
  },
  payer: { name: 'Eksempel kommune', unit: 'Opplæring' },
  employer: { ...NO_SETTINGS.employer, name: 'Hansen & Sønn AS', organisationNumber: '987654325' },
  wage: { hourlyOre: 44_800 as Ore, socialCosts: [] },
  ordinaryHours: { from: clock('08:00'), to: clock('15:30') },
  documentation: ['hoursForm', 'signatureForm', 'employerStatement'],
  protocolSignedOn: '2024-03-20' as Day,
};

/** A support contact, who says which position the hours belong to. */
export const CONTACT: Partial<Settings> = {
  claimant: { ...MEMBER_SETTINGS.claimant, position: 'Støttekontakt' },
};

const day = (text: string) => text as Day;

export const time = (from: string, to: string, more: Partial<TimeEntry> = {}) =>
  worked(from, to, { activity: 'Gjennomføring av prøve', ...more });

export const fee = (more: Partial<HonorariumEntry> = {}): HonorariumEntry => ({
  ...{ entry: 'honorarium', sheet: 'Honorar', row: 2, columns: {}, day: day('2024-03-04') },
  ...{ type: 'Prøvehonorar leiar', count: 2, contact: 'Ola Kontakt', preApproved: true },
  candidates: [{ name: 'Kandidat A' }, { name: 'Kandidat B' }],
  ...more,
});

export const trip = (more: Partial<JourneyEntry> = {}): JourneyEntry => ({
  ...{ entry: 'journey', sheet: 'Reiser', row: 3, columns: {}, day: day('2026-03-02'), depart: clock('07:00') },
  ...{ returnDay: day('2026-03-03'), return: clock('18:00'), oneWay: 490_000 as Metres, overnight: true },
  ...{ lodging: 'Hotell', lodgingName: 'Eksempel Hotell', lodgingAddress: 'Storgata 10, 0155 Oslo' },
  ...{ breakfasts: 1, lunches: 0, dinners: 1, destination: 'Oslo', purpose: 'Kurs i sluttvurdering' },
  ...more,
});

export const drive = (more: Partial<DrivingEntry> = {}): DrivingEntry => ({
  ...{ entry: 'driving', sheet: 'Kjørebok', row: 4, columns: {}, day: day('2026-03-02') },
  ...{ distance: 34_200 as Metres, vehicle: 'Bil', passengers: [{ distance: 10_000 as Metres }] },
  ...{ tolls: 5_600 as Ore, route: 'Heimdal–Værnes', purpose: 'Til flyet' },
  ...more,
});

export const outlay = (more: Partial<OutlayEntry> = {}): OutlayEntry => ({
  ...{ entry: 'outlay', sheet: 'Utlegg', row: 5, columns: {}, day: day('2026-03-02') },
  ...{ type: 'Buss, tog, ferge eller fly', amount: 219_000 as Ore, vat: 0 as Ore, purpose: 'Fly', receipt: true },
  ...more,
});

export const meeting = (body: string, from: string, to: string, more: Partial<MeetingEntry> = {}): MeetingEntry => ({
  ...{ entry: 'meeting', sheet: 'Møter', row: 2, columns: {}, day: day('2023-09-14'), body, role: 'medlem' },
  ...{ from: clock(from), to: clock(to) },
  ...more,
});

export const care = (more: Partial<ChildcareEntry> = {}): ChildcareEntry => ({
  ...{ entry: 'childcare', sheet: 'Barnepass', row: 2, columns: {}, day: day('2023-09-14'), childAge: 8 },
  ...{ minutes: 330 as TimeEntry['minutes'] },
  ...more,
});

export const support = (minutes: number, text: string, more: Partial<TimeEntry> = {}) =>
  hoursOnly(minutes, { day: day('2026-09-03'), activity: text, ...more });

export interface Made {
  readonly claim: Claim;
  readonly context: PaperContext;
}

export function made(
  regulation: string,
  entries: readonly Entry[],
  settings: Partial<Settings> = {},
  language: Language = 'nb',
): Made {
  const rules = rulesOf(regulation);
  const today = (entries[0]?.day ?? '2024-03-20') as Day;
  const { claim } = assess(entries, { ...MEMBER_SETTINGS, ...settings }, rules, today);
  return { claim, context: paperContext(rules, language, '2026-10-20' as Day, CONTEXT.fonts) };
}

/** One of each form. */
export function everyForm(): Paper[] {
  const all = [
    made('vestland-provenemnd', [time('08:00', '12:00'), time('17:00', '19:00', { leisureKind: 'Feriedag' }), fee()]),
    made('statens-reiseavtale-innland', [trip(), drive(), outlay()], {}, 'nn'),
    made('bamble-folkevalgte', [meeting('Eldrerådet', '16:00', '17:00'), care()], {}, 'en'),
    made('bamble-folkevalgte', [time('08:00', '10:00', { day: day('2023-09-14'), lossType: 'Ulegitimert tap' })]),
    made('lillesand-stottekontakt', [support(210, '3,5 t AB')], CONTACT),
  ];
  return all.flatMap(({ claim, context }) => formsFor(claim, context).map((one) => one.print()));
}
