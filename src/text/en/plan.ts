import type { PlanWords } from '../nb/plan';

export const plan = {
  plan: {
    sheet: 'Plan',
    title: 'Plan for the exam season',
    intro:
      'One row for each candidate or exam. Choose the fee under each member who takes part. Krav does not read this sheet as a claim.',
    columns: { day: 'Date', candidate: 'Candidate', subject: 'Subject', place: 'Place', note: 'Note' },
    member: 'Member {number}',
    memberNote: 'Write the member’s name here instead.',
    dayNote:
      'The rate on that day is used. Without a date, the rate on the last day that the regulation is checked for.',
  },
  budget: {
    sheet: 'Budget',
    title: 'Budget for the exam season',
    intro:
      'Worked out by Excel from the sheet “Plan”, with the rates of {name}. Fill in the yellow cells. Krav does not read this sheet as a claim.',
    fees: 'Fees by the plan',
    lostIncome: 'Estimate of lost income',
    travel: 'Estimate of travel and outlays',
    total: 'Budget in total',
    limit: 'Limit',
    left: 'Left of the limit',
    sum: 'Sum',
  },
} satisfies PlanWords;
