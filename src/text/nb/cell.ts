import type { ClaimIssues } from '../../claim/claim-issues';
import type { IssueSentences } from '../sentences';

/** What a formula answers when it cannot give a value. Excel shows it as the explanation of #VALUE! or #N/A. */
export const cell = {
  missing: 'Her mangler «{name}».',
  inputError: 'En celle som formelen bruker, har selv en feil. Rett den først.',
  columns: 'Kolonnene i formelen har ulikt antall rader. Gi dem samme lengde, for eksempel A2:A20 og B2:B20.',
  hours:
    '«{text}» kan ikke leses sikkert som timer. Skriv timer som tall, for eksempel 7,5. Et klokkeslett må ganges med 24.',
  clock: '«{text}» er ikke et klokkeslett. Skriv for eksempel 16:30.',
  clockOrder: 'Slutten ({to}) må være etter starten ({from}). Timer over midnatt regnes for hver dag for seg.',
  day: '«{text}» er ikke en dato. Skriv for eksempel 14.03.2024, eller pek på en celle med dato.',
  amount: '«{text}» er ikke et beløp. Skriv kroner som et tall, for eksempel 412,50.',
  percent: '«{text}» kan ikke leses sikkert som prosent. Skriv den med prosenttegn, for eksempel 12 %.',
  count: '«{text}» er ikke et antall. Skriv et helt tall, for eksempel 2.',
  days: '«{text}» er ikke et antall dager. Skriv et tall opp til {most}, for eksempel 1 eller 2,5.',
  organisationNumber: '«{text}» er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer.',
  accountNumber: '«{text}» er ikke et kontonummer. Det har elleve sifre, og det siste er et kontrollsiffer.',
  kid: '«{text}» er ikke et KID-nummer. Det har 2 til 25 sifre, og det siste er et kontrollsiffer. Lange numre må stå som tekst.',
  regulation: 'Krav kjenner ikke reglementet «{text}». Disse finnes: {names}. Ligner mest: {nearest}.',
  rate: 'Fant ingen sats som heter «{text}». Disse finnes: {names}.',
  fee: 'Reglementet har ikke honoraret «{text}». Disse finnes: {names}.',
  zone: '«{text}» er verken en prosent eller en sone for arbeidsgiveravgift. Sonene er {names}.',
  moment:
    '«{text}» er ikke en dato med klokkeslett. Skriv for eksempel 14.03.2024 08:00, eller legg dato og klokkeslett sammen: =A2+B2.',
  returnFirst: 'Hjemkomsten er ikke etter avreisen.',
  km: '«{text}» er ikke et antall kilometer. Skriv et tall opp til {most}, for eksempel 37,5.',
  yesNo: '«{text}» er verken ja eller nei.',
  part: '«{text}» er ingen del av beløpet. Skriv beløp, skattefri eller skattepliktig.',
  lodging: 'Krav kjenner ikke losjien «{text}». Skriv for eksempel hotell, pensjonat eller privat.',
  vehicle: 'Krav kjenner ikke kjøretøyet «{text}». Skriv for eksempel bil, motorsykkel, snøscooter eller motorbåt.',
  supplement: 'Krav kjenner ikke tillegget «{text}». Skriv tilhenger, skogsvei eller utstyr.',
  country:
    'Tabellen for den dagen har ikke landet «{text}». Skriv navnet slik tabellen har det, for eksempel Danmark, eller gi satsen i «landsats».',
  exchangeRate:
    '«{text}» er ikke en valutakurs. Skriv hvor mange kroner én enhet av valutaen er, for eksempel 11,3456. Er kursen for 100 enheter, del den på 100.',
  longStay: 'Reisen har {days} hele døgn. Så lange opphold følger en annen avtale.',
  noTaxFreeRate: 'Fant ingen skattefri sats for den dagen, så delingen kan ikke regnes ut.',
  formula: 'Krav kan ikke forklare «{text}». Disse kan forklares: {names}.',
  severalDays: 'Stegene er for én dag. Alle dagene til sammen: {amountOre} kr.',
  body: 'Reglementet har ikke utvalget «{text}». Disse finnes: {names}.',
  event:
    '«{text}» er ikke et arrangement som reglementet nevner. Disse finnes: {names}. La det stå tomt når det er et møte.',
  lossType: '«{text}» er ingen type tap. Skriv dokumentert, ulegitimert eller vikar.',
  noRule: 'Reglementet «{regulation}» har ingen regler for dette.',
  noPayouts: 'Reglementet «{regulation}» sier ikke når krav blir utbetalt.',
} as const;

export type CellWords = Readonly<Record<keyof typeof cell, string>>;

/** What stopped an amount, where the sentence for a row of a sheet would ask for something that a formula does not have. */
export const cellIssues = {
  'child/too-old': 'Barnet var {age} år. Barnepass dekkes til og med {through} år, så beløpet er 0 kr.',
  'childcare/documentation-required':
    '{amountOre} kr til barnepass er over {limitOre} kr og må dokumenteres. Skriv ja i «dokumentert» når utgiften er dokumentert. Beløpet er ikke kuttet.',
  'no-allowance/for-course':
    '«{event}» gir ikke møtegodtgjørelse, bortsett fra når hele utvalget er innkalt med møteplikt. Var det det, skriv ja i «møteplikt».',
} as const satisfies Partial<ClaimIssueSentences>;

export type CellIssues = Readonly<Record<keyof typeof cellIssues, string>>;

type ClaimIssueSentences = IssueSentences<ClaimIssues>;

/** Names that stand in the trail of a formula. */
export const cellNames = { socialCosts: 'Sosiale kostnader' } as const;

export type CellNames = Readonly<Record<keyof typeof cellNames, string>>;
