import type { EhfWords } from '../nb/ehf';

export const ehf = {
  note: 'Refusjon av løn til {employee} for oppdrag {period} ({regulation}). Spesifikasjon er lagd ved.',
  creditNote: 'Kreditnota for faktura {number}: refusjon av løn til {employee} for oppdrag {period}.',
  paymentTerms: '{days} dagar netto',
  outsideVat: 'Refusjon av løn - ikkje meirverdiavgiftspliktig (utanfor meirverdiavgiftslova)',
  exemptFromVat: 'Refusjon av løn - unnateken frå meirverdiavgift',
  legalForm: 'Org.nr. {number}',
  legalFormRegistered: 'Org.nr. {number}. Foretaksregisteret',
  attachment: 'Vedlegg {number}',
  specification: 'Spesifikasjon: løn, feriepengar, sosiale kostnader, arbeidsgivaravgift',
  wage: 'Løn',
  wageOfDay: '{day}: {minutes} timar, kr {rateOre} per time',
  wageOfDayWithoutRate: '{day}: {minutes} timar',
  holidayPay: 'Feriepengar {percent} %',
  socialCost: 'Sosiale kostnader ({name} {percent} %)',
  socialCostWithoutPercent: 'Sosiale kostnader ({name})',
  employersTax: 'Arbeidsgivaravgift {percent} %',
  cut: 'Sett ned til taket på kr {capOre} per dag',
  cutToSeveral: 'Sett ned til taka per dag: kr {caps}',
} satisfies EhfWords;
