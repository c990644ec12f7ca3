import type { TrailWords } from '../nb/trail';

export const trail = {
  hours: '{minutes} hours × {rateOre} kr = {amountOre} kr.',
  count: '{count} × {rateOre} kr = {amountOre} kr.',
  holidayPay: 'Holiday pay: {percent} % of {baseOre} kr = {amountOre} kr.',
  socialCost: '{name}: {percent} % of {baseOre} kr = {amountOre} kr.',
  employersTax: 'Employer’s tax: {percent} % of {baseOre} kr = {amountOre} kr.',
  yearlyIncome: 'Pensionable income, mean of {years} years, divided by {divisor} days = {perDayOre} kr a day.',
  partOfDay: '{minutes} of {dayMinutes} hours of the day = {amountOre} kr.',
  holidayPayInRate: 'Hourly rate with holiday pay: {rateOre} kr + {percent} % = {sumOre} kr.',
  raw: 'Before the limit: {amountOre} kr.',
  capTotal: 'Limit for the whole amount: {capOre} kr a day.',
  capWage: 'Limit for the wage: {capOre} kr a day.',
  capWageInclHolidayPay: 'Limit for wage with holiday pay: {capOre} kr a day.',
  capSpecial: 'The limit is raised by special approval.',
  capUsed: 'Of the limit {usedOre} kr is already used that day.',
  cut: 'Cut: {cutOre} kr.',
  amount: 'Claim: {amountOre} kr.',
  basis: 'Basis: {regulation}, {rule}, in force from {from}. Source: {title}, {place}, read {readOn}.',
  unknown: 'The amount cannot be worked out before the errors are mended.',
} as const satisfies TrailWords;
