import type { PlanWords } from '../nb/plan';

export const plan = {
  plan: {
    sheet: 'Plan',
    title: 'Plan for prøvesesongen',
    intro:
      'Éi rad for kvar kandidat eller prøve. Vel honoraret under kvar medlem som er med. Krav les ikkje dette arket som krav.',
    columns: { day: 'Dato', candidate: 'Kandidat', subject: 'Fag', place: 'Stad', note: 'Merknad' },
    member: 'Medlem {number}',
    memberNote: 'Skriv namnet på medlemmen her i staden.',
    dayNote:
      'Satsen den dagen blir brukt. Utan dato blir satsen den siste dagen reglementet er kontrollert for, brukt.',
  },
  budget: {
    sheet: 'Budsjett',
    title: 'Budsjett for prøvesesongen',
    intro:
      'Rekna ut av Excel frå arket «Plan», med satsane i {name}. Fyll ut dei gule cellene. Krav les ikkje dette arket som krav.',
    fees: 'Honorar etter planen',
    lostIncome: 'Overslag for tapt arbeidsinntekt',
    travel: 'Overslag for reise og utlegg',
    total: 'Budsjett i alt',
    limit: 'Ramme',
    left: 'Att av ramma',
    sum: 'Sum',
  },
} satisfies PlanWords;
