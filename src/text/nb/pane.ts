import { units } from './units';

/** What the pane says. */
export const pane = {
  language: 'Språk',
  figures: 'Satser og grenser',
  regulation: 'Reglement',
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
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export type PaneWords = Shape<typeof pane>;
