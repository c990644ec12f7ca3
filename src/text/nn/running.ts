import type { RunningWords } from '../nb/running';

export const running = {
  reading: 'Les arka …',
  checking: 'Reknar ut kravet …',
  marking: 'Merkjer cellene …',
  writing: 'Skriv i arbeidsboka …',
  stop: 'Avbryt',
  notRead: 'Avbrote. Arbeidsboka er ikkje kontrollert, og ingenting er endra der.',
  before: 'Avbrote. Det du ser, er frå førre kontroll. Ingenting er endra i arbeidsboka.',
  notMarked: 'Avbrote. Kravet er rekna ut, men merka i arka er som før.',
  notWritten: 'Avbrote. Arbeidsboka er som før.',
  again: 'Kontroller no',
} as const satisfies RunningWords;
