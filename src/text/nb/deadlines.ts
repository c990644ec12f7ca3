/** By when claims must be sent, and when they are paid. */
export const deadlines = {
  claim: '{name}: {amountOre} kr',
  others: 'De andre kravene i arbeidsboka',
  last: 'Siste dag å sende: {day}, om {days} dager',
  lastToday: 'Siste dag å sende: i dag, {day}',
  passed: 'Fristen gikk ut {day}, for {days} dager siden',
  noLast: 'Reglementet har ingen frist.',
  rule: 'Fristen står i {title}, {place}.',
  payout: 'Sendt innen {day} blir det utbetalt {paidOn}.',
  nextPayout: 'Neste utbetaling: send innen {lastDay}',
  payoutRule: 'Dagene står i utbetalingstabellen til {name}.',
  ifLate: 'Sendt dagen etter blir det utbetalt {paidOn}, {days} dager senere.',
  lost: 'Sendt etter fristen kan kravet bli avvist: {amountOre} kr.',
  title: 'Siste dag: krav til {name}',
  payoutTitle: 'Send krav til {name} for utbetaling {paidOn}',
  calendar: 'Legg i kalenderen (.ics)',
  filename: 'krav-frister.ics',
  written: 'Påminnelsene ligger i «{text}». Åpne filen, så legger kalenderen dem inn.',
  usage:
    '  krav deadlines FIL.xlsx … [--out FIL.ics]   frister og utbetaling for alle krav, og påminnelser til kalenderen',
};

export type DeadlineWords = typeof deadlines;
