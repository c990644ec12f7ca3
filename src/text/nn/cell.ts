import type { CellIssues, CellNames, CellWords } from '../nb/cell';

export const cell = {
  missing: 'Her manglar «{name}».',
  inputError: 'Ei celle som formelen bruker, har sjølv ein feil. Rett han først.',
  columns: 'Kolonnane i formelen har ulikt tal på rader. Gje dei same lengd, til dømes A2:A20 og B2:B20.',
  hours:
    '«{text}» kan ikkje lesast trygt som timar. Skriv timar som tal, til dømes 7,5. Eit klokkeslett må gangast med 24.',
  clock: '«{text}» er ikkje eit klokkeslett. Skriv til dømes 16:30.',
  clockOrder: 'Slutten ({to}) må vere etter starten ({from}). Timar over midnatt blir rekna for kvar dag for seg.',
  day: '«{text}» er ikkje ein dato. Skriv til dømes 14.03.2024, eller peik på ei celle med dato.',
  amount: '«{text}» er ikkje eit beløp. Skriv kroner som eit tal, til dømes 412,50.',
  percent: '«{text}» kan ikkje lesast trygt som prosent. Skriv han med prosentteikn, til dømes 12 %.',
  count: '«{text}» er ikkje eit antal. Skriv eit heilt tal, til dømes 2.',
  days: '«{text}» er ikkje eit antal dagar. Skriv eit tal opp til {most}, til dømes 1 eller 2,5.',
  organisationNumber:
    '«{text}» er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer.',
  accountNumber: '«{text}» er ikkje eit kontonummer. Det har elleve siffer, og det siste er eit kontrollsiffer.',
  kid: '«{text}» er ikkje eit KID-nummer. Det har 2 til 25 siffer, og det siste er eit kontrollsiffer. Lange nummer må stå som tekst.',
  regulation: 'Krav kjenner ikkje reglementet «{text}». Desse finst: {names}. Liknar mest: {nearest}.',
  rate: 'Fann ingen sats som heiter «{text}». Desse finst: {names}.',
  fee: 'Reglementet har ikkje honoraret «{text}». Desse finst: {names}.',
  zone: '«{text}» er verken ein prosent eller ei sone for arbeidsgivaravgift. Sonene er {names}.',
  moment:
    '«{text}» er ikkje ein dato med klokkeslett. Skriv til dømes 14.03.2024 08:00, eller legg dato og klokkeslett saman: =A2+B2.',
  returnFirst: 'Heimkomsten er ikkje etter avreisa.',
  km: '«{text}» er ikkje eit tal på kilometer. Skriv eit tal opp til {most}, til dømes 37,5.',
  yesNo: '«{text}» er verken ja eller nei.',
  part: '«{text}» er ingen del av beløpet. Skriv beløp, skattefri eller skattepliktig.',
  lodging: 'Krav kjenner ikkje losjien «{text}». Skriv til dømes hotell, pensjonat eller privat.',
  vehicle: 'Krav kjenner ikkje køyretøyet «{text}». Skriv til dømes bil, motorsykkel, snøskuter eller motorbåt.',
  supplement: 'Krav kjenner ikkje tillegget «{text}». Skriv tilhengar, skogsveg eller utstyr.',
  country:
    'Tabellen for den dagen har ikkje landet «{text}». Skriv namnet slik tabellen har det, til dømes Danmark, eller gje satsen i «landsats».',
  exchangeRate:
    '«{text}» er ikkje ein valutakurs. Skriv kor mange kroner éi eining av valutaen er, til dømes 11,3456. Er kursen for 100 einingar, del han på 100.',
  longStay: 'Reisa har {days} heile døgn. Så lange opphald følgjer ein annan avtale.',
  noTaxFreeRate: 'Fann ingen skattefri sats for den dagen, så delinga kan ikkje reknast ut.',
  formula: 'Krav kan ikkje forklare «{text}». Desse kan forklarast: {names}.',
  severalDays: 'Stega er for éin dag. Alle dagane til saman: {amountOre} kr.',
  body: 'Reglementet har ikkje utvalet «{text}». Desse finst: {names}.',
  event:
    '«{text}» er ikkje eit arrangement som reglementet nemner. Desse finst: {names}. La det stå tomt når det er eit møte.',
  lossType: '«{text}» er ingen type tap. Skriv dokumentert, ulegitimert eller vikar.',
  noRule: 'Reglementet «{regulation}» har ingen reglar for dette.',
  noPayouts: 'Reglementet «{regulation}» seier ikkje når krav blir utbetalte.',
} satisfies CellWords;

export const cellIssues = {
  'child/too-old': 'Barnet var {age} år. Barnepass blir dekt til og med {through} år, så beløpet er 0 kr.',
  'childcare/documentation-required':
    '{amountOre} kr til barnepass er over {limitOre} kr og må dokumenterast. Skriv ja i «dokumentert» når utgifta er dokumentert. Beløpet er ikkje kutta.',
  'no-allowance/for-course':
    '«{event}» gjev ikkje møtegodtgjersle, bortsett frå når heile utvalet er kalla inn med møteplikt. Var det det, skriv ja i «møteplikt».',
} satisfies CellIssues;

/** Names that stand in the trail of a formula. */
export const cellNames = { socialCosts: 'Sosiale kostnader' } satisfies CellNames;
