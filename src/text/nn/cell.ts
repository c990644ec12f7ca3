import type { CellWords } from '../nb/cell';

export const cell = {
  missing: 'Her manglar «{name}».',
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
  regulation: 'Krav kjenner ikkje reglementet «{text}». Desse finst: {names}.',
  rate: 'Fann ingen sats som heiter «{text}». Desse finst: {names}.',
  fee: 'Reglementet har ikkje honoraret «{text}». Desse finst: {names}.',
  zone: '«{text}» er verken ein prosent eller ei sone for arbeidsgivaravgift. Sonene er {names}.',
  noRule: 'Reglementet «{regulation}» har ingen reglar for dette.',
  noPayouts: 'Reglementet «{regulation}» seier ikkje når krav blir utbetalte.',
} satisfies CellWords;
