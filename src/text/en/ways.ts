import type { WayWords } from '../nb/ways';

export const ways = {
  title: 'Lawful ways to be paid for {day} ({minutes} hours):',
  ways: {
    employerInvoices: 'The employer pays the wage and invoices',
    deducted: 'You are deducted in pay and claim yourself',
    leisure: 'You use free time',
    unsubstantiated: 'Unsubstantiated loss',
    selfEmployed: 'Self-employed',
  },
  pension: {
    kept: 'The wage is as usual, and pensionable income is not reduced.',
    reduced: 'Pensionable income is reduced: what is deducted in pay earns no pension.',
    beside: 'The wage is untouched. The amount comes beside it.',
  },
  papers: 'Papers: {text}.',
  noPapers: 'No papers from the employer.',
  or: ' or ',
  and: ' and ',
  unknown: 'cannot be worked out yet',
  cut: 'before the limit {rawOre} kr, cut {cutOre} kr',
  none: 'The regulation has none of these ways.',
} satisfies WayWords;
