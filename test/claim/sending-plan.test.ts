import type { Claim } from '../../src/claim/claim';
import { sendingPlan } from '../../src/claim/sending-plan';
import { remindersFile } from '../../src/documents/calendar/reminders';
import { ownRegulation } from '../../src/regulation/load';
import { planTexts } from '../../src/text/deadline-text';
import { reminderTexts } from '../../src/text/reminder-texts';
import type { Day } from '../../src/values/day';
import { payoutFor } from '../../src/claim/payout';

const PAYOUTS = ownRegulation('vestland-provenemnd')?.payouts;
const source = { title: 'Forskrift', place: '§ 3', readOn: '2024-01-01', confidence: 'official' };
const deadline = (lastDay: string) => ({ lastDay, submittedOn: lastDay, inTime: true, basis: { source } });

/** Of a claim only what the plan looks at. */
const claim = (lastDay: string | null, today: string): Claim => {
  if (!PAYOUTS) throw new Error('no table of payouts');
  const payout = payoutFor(today as Day, PAYOUTS);
  return {
    totals: { amountOre: 123450 },
    deadline: lastDay === null ? null : deadline(lastDay),
    payout: payout.known ? payout : null,
  } as unknown as Claim;
};

describe('by when a claim is sent, and what it costs to wait', () => {
  it.each<readonly [string, string | null, string, readonly (string | undefined)[]]>([
    [
      'a day before the deadline of a payout',
      '2024-12-31',
      '2024-04-03',
      ['1 234,50', 'om 272 dager', '26.04.2024', '14 dager senere'],
    ],
    ['on the deadline of a payout', null, '2024-04-04', ['ingen frist', '26.04.2024', '14 dager senere']],
    ['the day after it', null, '2024-04-05', ['ingen frist', '10.05.2024']],
    ['the last day', '2024-04-04', '2024-04-04', ['i dag, 04.04.2024']],
    ['the day after the last', '2024-04-04', '2024-04-05', ['gikk ut 04.04.2024, for 1 dager siden']],
    ['the table has run out: silent', '2099-12-31', '2099-12-01', ['om 30 dager']],
  ])('%s', (_, lastDay, today, parts) => {
    const plan = sendingPlan(claim(lastDay, today), PAYOUTS, today as Day);
    const text = planTexts(plan, 'nb')
      .join(' ')
      .replace(/\u00a0/g, ' ');
    for (const part of parts) expect(text).toContain(part);
    expect(text.includes('utbetalt')).toBe(today < '2099');
  });

  it('makes reminders that a calendar takes in, the same bytes each time', () => {
    const plan = sendingPlan(claim('2024-12-31', '2024-04-03'), PAYOUTS, '2024-04-03' as Day);
    const reminders = reminderTexts(plan, 'Fylket; AS', 'nb').map(({ what, ...rest }) => ({ id: what, ...rest }));
    const file = remindersFile(reminders, '2024-04-03' as Day);
    expect(remindersFile(reminders, '2024-04-03' as Day)).toBe(file);
    expect(file.split('\r\n')).toEqual(
      expect.arrayContaining([
        'UID:last@krav',
        'DTSTART;VALUE=DATE:20241231',
        'DTSTART;VALUE=DATE:20240404',
        'SUMMARY:Siste dag: krav til Fylket\\; AS',
        'TRIGGER:-P7D',
        'TRIGGER:-P1D',
        'DTSTAMP:20240403T000000Z',
      ]),
    );
    // Lines are no longer than the standard lets them be.
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
