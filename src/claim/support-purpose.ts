import { minutes, type Minutes } from '../values/minutes';
import { isGivenName } from './person-names';

/** «3,5 t AB»: the purpose of hours, made of the hours themselves so that the two agree. @source S-24; reading A-S01 */
export function composedPurpose(time: Minutes, initials: string): string {
  return `${hoursAsTyped(time)} ${initials.trim()}`;
}

/** Two decimals where they say it exactly, else hours and minutes: 200 minutes is «3 t 20 min». */
function hoursAsTyped(time: Minutes): string {
  if ((time * 100) % 60 === 0) return `${String(time / 60).replace('.', ',')} t`;
  const whole = Math.floor(time / 60);
  return whole === 0 ? `${time} min` : `${whole} t ${time % 60} min`;
}

const HOUR_UNIT = '(?:timer|timar|time|tima|t|hours?|hrs?|h)(?!\\p{L})';
const MINUTE_UNIT = '(?:minutter|minutt|minutes?|min|m)(?!\\p{L})';
const NUMBER = '\\d+(?:[.,]\\d+)?';

/** «3,5 t», «3.5 timer», «3½ t», «3:30 t», «3 t 30 min», «30 min». */
const TIMES = new RegExp(
  `(?<![\\d.,:])(?:(?<clockHours>\\d+):(?<clockMinutes>[0-5]\\d)\\s*${HOUR_UNIT}` +
    `|(?<hours>${NUMBER})?\\s*(?<half>½)?(?<=[\\d½])\\s*${HOUR_UNIT}(?:\\.?\\s*(?:og\\s*)?(?<rest>\\d+)\\s*${MINUTE_UNIT})?` +
    `|(?<minutes>\\d+)\\s*${MINUTE_UNIT})`,
  'giu',
);

/** «3,5 AB»: a number without its unit, when there is nothing else beside the initials. */
const BARE = new RegExp(`^(${NUMBER})\\s+\\p{Lu}[\\p{Lu}. ]*$`, 'u');

/**
 * The hours that a purpose speaks of, all users together: «2 t AB, 1,5 t CD» is 3 1/2 hours.
 *
 * @returns whole minutes; undefined when it names no hours
 */
export function hoursInPurpose(purpose: string): Minutes | undefined {
  const text = purpose.trim();
  const bare = BARE.exec(text)?.[1];
  if (bare !== undefined) return minutes(Math.round(decimal(bare) * 60));
  const found = [...text.matchAll(TIMES)].map(({ groups = {} }) => {
    const hours = decimal(groups['clockHours'] ?? groups['hours']) + (groups['half'] === undefined ? 0 : 0.5);
    return Math.round(hours * 60) + decimal(groups['clockMinutes'] ?? groups['rest'] ?? groups['minutes']);
  });
  return found.length === 0 ? undefined : minutes(found.reduce((sum, one) => sum + one, 0));
}

/** Two to four capitals by themselves, with or without full stops: «AB», «A.B.», «A. B.», «ÅØK». */
const INITIALS = /(?<![\p{L}\d])(?:\p{Lu}{2,4}|\p{Lu}(?:\.\s?\p{Lu}){1,3}\.?|\p{Lu}(?: \p{Lu}){1,3})(?![\p{L}\d])/gu;

/** The initials that stand in a text. */
export function initialsIn(text: string): string[] {
  return text.match(INITIALS) ?? [];
}

/** Whether a field holds initials and nothing else. Two small letters are let through; «OLA» is a name, however it is written. */
export function isInitials(text: string): boolean {
  const field = text.trim();
  if (/^\p{Ll}{2}$/u.test(field)) return true;
  return initialsIn(field)[0] === field && !isGivenName(field);
}

function decimal(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}
