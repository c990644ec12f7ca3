import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { utcMidnight, type Day } from '../../values/day';

/** A day to remember. */
export interface Reminder {
  /** The same reminder has the same id each time it is made, so that a calendar replaces it. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/** The calendar tells of it a week before, and the day before. */
const DAYS_BEFORE = [7, 1];
const SECONDS_A_DAY = 86_400;

/**
 * An .ics file of whole days, for any calendar. Two runs give the same bytes: the library reads days in UTC where no zone is named.
 *
 * @param madeOn stands in it as the time it was made
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function remindersFile(reminders: readonly Reminder[], madeOn: Day): string {
  const calendar = ical({
    prodId: { company: 'Krav', product: 'Krav', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day, title, text } of reminders) {
    const event = calendar.createEvent({
      ...{ id: `${id}@krav`, start: utcMidnight(day), allDay: true, summary: title, description: text },
      stamp: utcMidnight(madeOn),
    });
    for (const days of DAYS_BEFORE) event.createAlarm({ type: ICalAlarmType.display, trigger: days * SECONDS_A_DAY });
  }
  return `${calendar.toString()}\r\n`;
}
