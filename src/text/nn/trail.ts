import type { TrailWords } from '../nb/trail';

export const trail = {
  hours: '{minutes} timar × {rateOre} kr = {amountOre} kr.',
  count: '{count} × {rateOre} kr = {amountOre} kr.',
  holidayPay: 'Feriepengar: {percent} % av {baseOre} kr = {amountOre} kr.',
  socialCost: '{name}: {percent} % av {baseOre} kr = {amountOre} kr.',
  employersTax: 'Arbeidsgivaravgift: {percent} % av {baseOre} kr = {amountOre} kr.',
  yearlyIncome: 'Pensjonsgivande inntekt, snitt av {years} år, delt på {divisor} dagar = {perDayOre} kr per dag.',
  partOfDay: '{minutes} av {dayMinutes} timar av dagen = {amountOre} kr.',
  holidayPayInRate: 'Timesats med feriepengar: {rateOre} kr + {percent} % = {sumOre} kr.',
  raw: 'Før grensa: {amountOre} kr.',
  capTotal: 'Grense for heile beløpet: {capOre} kr per dag.',
  capWage: 'Grense for løna: {capOre} kr per dag.',
  capWageInclHolidayPay: 'Grense for løn med feriepengar: {capOre} kr per dag.',
  capSpecial: 'Grensa er heva etter særleg godkjenning.',
  capUsed: 'Av grensa er {usedOre} kr alt brukt den dagen.',
  cut: 'Kutta: {cutOre} kr.',
  amount: 'Krav: {amountOre} kr.',
  basis: 'Grunnlag: {regulation}, {rule}, gjeld frå {from}. Kjelde: {title}, {place}, lesen {readOn}.',
  unknown: 'Beløpet kan ikkje reknast ut før feila er retta.',
} as const satisfies TrailWords;
