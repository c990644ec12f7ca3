/** Whole minutes: a length of time. */
export type Minutes = number & { readonly unit: 'minutes' };

/** Minutes after midnight on the clock, 0 … 1440. 1440 is 24:00, the end of the day. */
export type ClockTime = number & { readonly unit: 'minutes after midnight' };

export const MINUTES_A_DAY = 1440;

export function minutes(amount: number): Minutes {
  if (!Number.isSafeInteger(amount)) throw new Error(`unreachable: ${amount} is not whole minutes`);
  return amount as Minutes;
}

/** @returns undefined when the clock has no such time */
export function clockTime(hours: number, minutesPast: number): ClockTime | undefined {
  const time = hours * 60 + minutesPast;
  const exists = Number.isInteger(time) && hours >= 0 && minutesPast >= 0 && minutesPast < 60 && time <= MINUTES_A_DAY;
  return exists ? (time as ClockTime) : undefined;
}

/** "07:05" */
export function clockText(time: ClockTime): string {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

/** "07:05" and nothing looser; people's own ways of writing are read in `timesheet`. */
export function clockFromText(text: string): ClockTime | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  return match ? clockTime(Number(match[1]), Number(match[2])) : undefined;
}

export function sumMinutes(amounts: Iterable<Minutes>): Minutes {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return minutes(sum);
}
