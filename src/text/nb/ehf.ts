/** What the e-invoice itself says. The payer's people read it, in the language of the payer's papers. */
export const ehf = {
  /** {period}: one day, or the first and the last. */
  note: 'Refusjon av lønn til {employee} for oppdrag {period} ({regulation}). Spesifikasjon er vedlagt.',
  creditNote: 'Kreditnota for faktura {number}: refusjon av lønn til {employee} for oppdrag {period}.',
  paymentTerms: '{days} dager netto',
  /** Outside the VAT act (category O). */
  outsideVat: 'Refusjon av lønn - ikke merverdiavgiftspliktig (utenfor merverdiavgiftsloven)',
  /** Exempt under the VAT act (category E). */
  exemptFromVat: 'Refusjon av lønn - unntatt fra merverdiavgift',
  /** {number} is «NO 987 654 325 MVA». */
  legalForm: 'Org.nr. {number}',
  /** Foretaksregisteret is a proper name, the same in every language. */
  legalFormRegistered: 'Org.nr. {number}. Foretaksregisteret',
  attachment: 'Vedlegg {number}',
  specification: 'Spesifikasjon: lønn, feriepenger, sosiale kostnader, arbeidsgiveravgift',
  wage: 'Lønn',
  wageOfDay: '{day}: {minutes} timer, kr {rateOre} per time',
  /** When hours and hourly wage are not what makes up the wage. */
  wageOfDayWithoutRate: '{day}: {minutes} timer',
  holidayPay: 'Feriepenger {percent} %',
  socialCost: 'Sosiale kostnader ({name} {percent} %)',
  /** When only the amount is known. */
  socialCostWithoutPercent: 'Sosiale kostnader ({name})',
  employersTax: 'Arbeidsgiveravgift {percent} %',
  cut: 'Satt ned til taket på kr {capOre} per dag',
  /** {caps}: two or more amounts. */
  cutToSeveral: 'Satt ned til takene per dag: kr {caps}',
};

export type EhfWords = Readonly<Record<keyof typeof ehf, string>>;
