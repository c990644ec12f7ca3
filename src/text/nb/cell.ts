/** What a formula answers when it cannot give a value. Excel shows it as the explanation of #VALUE! or #N/A. */
export const cell = {
  missing: 'Her mangler «{name}».',
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
  regulation: 'Krav kjenner ikke reglementet «{text}». Disse finnes: {names}.',
  rate: 'Fant ingen sats som heter «{text}». Disse finnes: {names}.',
  fee: 'Reglementet har ikke honoraret «{text}». Disse finnes: {names}.',
  zone: '«{text}» er verken en prosent eller en sone for arbeidsgiveravgift. Sonene er {names}.',
  noRule: 'Reglementet «{regulation}» har ingen regler for dette.',
  noPayouts: 'Reglementet «{regulation}» sier ikke når krav blir utbetalt.',
} as const;

export type CellWords = Readonly<Record<keyof typeof cell, string>>;
