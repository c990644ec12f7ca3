import { tzOffset } from '@date-fns/tz';
import { osloOffset } from '../../src/values/oslo-offset';

const HOUR = 3_600_000;

describe('osloOffset', () => {
  it.each([
    // why                                             from    until
    ['years before the rule, asked for', 1979, 1996],
    ['from the rule for as long as anybody writes in a timesheet', 1996, 2036],
  ])('is what the time zone database says in every hour: %s', (_why, from, until) => {
    const wrong: string[] = [];
    for (let instant = Date.UTC(from, 0); instant < Date.UTC(until, 0); instant += HOUR)
      if (osloOffset(instant) !== tzOffset('Europe/Oslo', new Date(instant)))
        wrong.push(new Date(instant).toISOString());
    expect(wrong).toEqual([]);
  });
});
