import type { DeadlineWords } from '../nb/deadlines';

export const deadlines = {
  claim: '{name}: {amountOre} kr',
  others: 'Dei andre krava i arbeidsboka',
  last: 'Siste dag å sende: {day}, om {days} dagar',
  lastToday: 'Siste dag å sende: i dag, {day}',
  passed: 'Fristen gjekk ut {day}, for {days} dagar sidan',
  noLast: 'Reglementet har ingen frist.',
  rule: 'Fristen står i {title}, {place}.',
  payout: 'Sendt innan {day} blir det utbetalt {paidOn}.',
  nextPayout: 'Neste utbetaling: send innan {lastDay}',
  payoutRule: 'Dagane står i utbetalingstabellen til {name}.',
  ifLate: 'Sendt dagen etter blir det utbetalt {paidOn}, {days} dagar seinare.',
  lost: 'Sendt etter fristen kan kravet bli avvist: {amountOre} kr.',
  title: 'Siste dag: krav til {name}',
  payoutTitle: 'Send krav til {name} for utbetaling {paidOn}',
  calendar: 'Legg i kalenderen (.ics)',
  filename: 'krav-fristar.ics',
  written: 'Påminningane ligg i «{text}». Opne fila, så legg kalenderen dei inn.',
  usage:
    '  krav deadlines FIL.xlsx … [--out FIL.ics]   fristar og utbetaling for alle krav, og påminningar til kalenderen',
} satisfies DeadlineWords;
