/** The plan for an exam season: what stands in a workbook that `krav new --plan` makes. */
export const plan = {
  plan: {
    sheet: 'Plan',
    title: 'Plan for prøvesesongen',
    intro:
      'Én rad for hver kandidat eller prøve. Velg honoraret under hvert medlem som er med. Krav leser ikke dette arket som krav.',
    columns: { day: 'Dato', candidate: 'Kandidat', subject: 'Fag', place: 'Sted', note: 'Merknad' },
    member: 'Medlem {number}',
    memberNote: 'Skriv medlemmets navn her i stedet.',
    dayNote: 'Satsen den dagen brukes. Uten dato brukes satsen den siste dagen reglementet er kontrollert for.',
  },
  budget: {
    sheet: 'Budsjett',
    title: 'Budsjett for prøvesesongen',
    intro:
      'Regnet ut av Excel fra arket «Plan», med satsene i {name}. Fyll ut de gule cellene. Krav leser ikke dette arket som krav.',
    fees: 'Honorar etter planen',
    lostIncome: 'Anslag for tapt arbeidsinntekt',
    travel: 'Anslag for reise og utlegg',
    total: 'Budsjett i alt',
    limit: 'Ramme',
    left: 'Igjen av rammen',
    sum: 'Sum',
  },
};

export type PlanWords = typeof plan;
