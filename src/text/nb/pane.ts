import { paneAsked } from './pane-asked';
import { fieldNames } from './field-names';
import { paneRefusals } from './pane-refusals';
import { paneDocuments } from './pane-documents';
import { paneViews } from './pane-views';
import { units } from './units';

/** What the pane says. */
export const pane = {
  ownTitle: 'Eget reglement',
  language: 'Språk',
  figures: 'Satser og grenser',
  regulation: 'Reglement',
  ownAdd: 'Legg til ditt eget reglement (JSON) …',
  ownStays: 'Filen blir på maskinen. Krav husker den bare til arbeidsboka lukkes: legg den til igjen neste gang.',
  ownName: 'Eget: {name}',
  ownTaken: '«{name}» er lagt til.',
  ownFormulas: 'I formlene heter det {text}. Formler som alt viser #VALUE!, regnes ut på nytt med Ctrl+Alt+F9.',
  ownWarnings: 'Se over dette i filen:',
  ownFaults: '«{filename}» er ikke lagt til. Rett dette, og legg filen til på nytt:',
  ownMore: '… og {count} til.',
  ownEmpty: '«{filename}» er tom. Ingenting er lagt til.',
  ownTooLarge: '«{filename}» er større enn {most} MB, og det er ikke noe reglement. Ingenting er lagt til.',
  ownTheirId: '«{filename}» er ikke lagt til: Krav har selv et reglement med id {text}. Gi ditt en annen id.',
  ownUnreadable: '«{filename}» kunne ikke leses ({reason}). Ingenting er lagt til.',
  day: 'Dag',
  noDay: 'Velg en dag.',
  inForce: 'Satser {day}',
  limits: 'Grenser per dag',
  national: 'Nasjonale satser',
  from: 'fra {from}',
  fromTo: '{from}–{to}',
  basedOn: '{source} ({sure})',
  fromUser: 'Skrives i tabellen «Satser»: reglementet sier den ikke.',
  noneOnDay: 'Ingen kjent sats denne dagen. Nærmeste dag med sats er {nearest}.',
  checked: 'Kontrollert til og med {checkedThrough}.',
  afterChecked: 'Satsene er kontrollert til og med {checkedThrough}. Spør oppdragsgiveren om de fortsatt gjelder.',
  official: 'offisiell kilde',
  secondary: 'annenhånds kilde',
  user: 'egen kilde',
  specialPerDay: '{amountOre} kr med særlig godkjenning',
  basisTotal: '{kind}: grensen gjelder hele beløpet.',
  basisWage: '{kind}: grensen gjelder lønnen alene.',
  basisWageInclHolidayPay: '{kind}: grensen gjelder lønn med feriepenger.',
  shared: 'Grensen er felles for alt som kreves samme dag.',
  readAs: 'Kilden er uklar her. Lesemåte: {ids}.',
  sources: 'Kilder',
  sourceRead: '{title}, {publisher}. {place}. Lest {readOn}.',
  numbers: 'Kontroller et nummer',
  number: 'Organisasjonsnummer, kontonummer eller KID',
  organisationNumber: 'Organisasjonsnummer',
  accountNumber: 'Kontonummer',
  kid: 'KID',
  valid: 'Gyldig: {text}',
  notValid: 'Ikke gyldig',
  stays: 'Krav sender ingenting fra maskinen.',
  formulas: 'I arket: skriv =KRAV. i en celle for å se formlene.',
  units,
  fieldNames,
  refusals: paneRefusals,
  ...paneViews,
  ...paneAsked,
  ...paneDocuments,
} as const;

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Shape<T[K]>;
};

export type PaneWords = Shape<typeof pane>;

export type PaneViews = Shape<typeof paneViews>;

export type PaneAsked = Shape<typeof paneAsked>;

export type PaneRefusals = Shape<typeof paneRefusals>;

export type FieldNames = Shape<typeof fieldNames>;
export type PaneDocuments = Shape<typeof paneDocuments>;
