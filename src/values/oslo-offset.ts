import { tzOffset } from '@date-fns/tz';

/**
 * Minutes that Norway is ahead of UTC at an instant. Since 1996 that is worked out: asking the time zone database the first time takes as
 * long as the rest of the pane's start. A test holds it against the database, hour by hour.
 *
 * @param epochMs milliseconds since 1970
 * @source forskrift om sommertid: from 01:00 UTC on the last Sunday of March until 01:00 UTC on the last Sunday of October
 */
export function osloOffset(epochMs: number): number {
  const year = new Date(epochMs).getUTCFullYear();
  if (!(year >= FIRST_YEAR_OF_THE_RULE)) return tzOffset('Europe/Oslo', new Date(epochMs));
  return epochMs >= lastSundayOf(year, 2) && epochMs < lastSundayOf(year, 9) ? 120 : 60;
}

/** Until 1995 summer time ended in September. */
const FIRST_YEAR_OF_THE_RULE = 1996;

/** 01:00 UTC. Both months have 31 days. @param month 0 for January */
function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}
