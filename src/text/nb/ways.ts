/** The lawful ways to be paid for a day, side by side. */
export const ways = {
  title: 'Lovlige måter å få betalt {day} på ({minutes} timer):',
  ways: {
    employerInvoices: 'Arbeidsgiveren betaler lønn og fakturerer',
    deducted: 'Du blir trukket i lønn og krever selv',
    leisure: 'Du bruker fritid',
    unsubstantiated: 'Ulegitimert tap',
    selfEmployed: 'Selvstendig næringsdrivende',
  },
  pension: {
    kept: 'Lønnen er som vanlig, og pensjonsgivende inntekt blir ikke mindre.',
    reduced: 'Pensjonsgivende inntekt blir mindre: trekket i lønn gir ingen opptjening.',
    beside: 'Lønnen er urørt. Beløpet kommer ved siden av.',
  },
  papers: 'Papirer: {text}.',
  noPapers: 'Ingen papirer fra arbeidsgiveren.',
  or: ' eller ',
  and: ' og ',
  unknown: 'kan ikke regnes ut ennå',
  cut: 'før grensen {rawOre} kr, kuttet {cutOre} kr',
  none: 'Reglementet har ingen av disse måtene.',
} as const;

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

export type WayWords = Shape<typeof ways>;
