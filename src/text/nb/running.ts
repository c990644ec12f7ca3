/** A check, or writing, that takes long, and what is said when it has been stopped. */
export const running = {
  reading: 'Leser arkene …',
  checking: 'Regner ut kravet …',
  marking: 'Merker cellene …',
  writing: 'Skriver i arbeidsboka …',
  stop: 'Avbryt',
  notRead: 'Avbrutt. Arbeidsboka er ikke kontrollert, og ingenting er endret i den.',
  before: 'Avbrutt. Det du ser, er fra forrige kontroll. Ingenting er endret i arbeidsboka.',
  notMarked: 'Avbrutt. Kravet er regnet ut, men merkene i arkene er som før.',
  notWritten: 'Avbrutt. Arbeidsboka er som før.',
  again: 'Kontroller nå',
} as const;

export type RunningWords = { readonly [K in keyof typeof running]: string };
