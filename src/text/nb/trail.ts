/** The steps of an amount, as sentences. */
export const trail = {
  hours: '{minutes} timer × {rateOre} kr = {amountOre} kr.',
  count: '{count} × {rateOre} kr = {amountOre} kr.',
  holidayPay: 'Feriepenger: {percent} % av {baseOre} kr = {amountOre} kr.',
  socialCost: '{name}: {percent} % av {baseOre} kr = {amountOre} kr.',
  employersTax: 'Arbeidsgiveravgift: {percent} % av {baseOre} kr = {amountOre} kr.',
  yearlyIncome: 'Pensjonsgivende inntekt, snitt av {years} år, delt på {divisor} dager = {perDayOre} kr per dag.',
  partOfDay: '{minutes} av {dayMinutes} timer av dagen = {amountOre} kr.',
  holidayPayInRate: 'Timesats med feriepenger: {rateOre} kr + {percent} % = {sumOre} kr.',
  raw: 'Før grensen: {amountOre} kr.',
  capTotal: 'Grense for hele beløpet: {capOre} kr per dag.',
  capWage: 'Grense for lønnen: {capOre} kr per dag.',
  capWageInclHolidayPay: 'Grense for lønn med feriepenger: {capOre} kr per dag.',
  capSpecial: 'Grensen er hevet etter særlig godkjenning.',
  capUsed: 'Av grensen er {usedOre} kr alt brukt den dagen.',
  cut: 'Kuttet: {cutOre} kr.',
  amount: 'Krav: {amountOre} kr.',
  basis: 'Grunnlag: {regulation}, {rule}, gjelder fra {from}. Kilde: {title}, {place}, lest {readOn}.',
  unknown: 'Beløpet kan ikke regnes ut før feilene er rettet.',
} as const;

export type TrailWords = Readonly<Record<keyof typeof trail, string>>;
