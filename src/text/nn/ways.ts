import type { WayWords } from '../nb/ways';

export const ways = {
  title: 'Lovlege måtar å få betalt {day} på ({minutes} timar):',
  ways: {
    employerInvoices: 'Arbeidsgivaren betaler løn og fakturerer',
    deducted: 'Du blir trekt i løn og krev sjølv',
    leisure: 'Du bruker fritid',
    unsubstantiated: 'Ulegitimert tap',
    selfEmployed: 'Sjølvstendig næringsdrivande',
  },
  pension: {
    kept: 'Løna er som vanleg, og pensjonsgivande inntekt blir ikkje mindre.',
    reduced: 'Pensjonsgivande inntekt blir mindre: trekket i løn gjev inga opptening.',
    beside: 'Løna er urørt. Beløpet kjem ved sida av.',
  },
  papers: 'Papir: {text}.',
  noPapers: 'Ingen papir frå arbeidsgivaren.',
  or: ' eller ',
  and: ' og ',
  unknown: 'kan ikkje reknast ut enno',
  cut: 'før grensa {rawOre} kr, kutta {cutOre} kr',
  none: 'Reglementet har ingen av desse måtane.',
} satisfies WayWords;
