/** Weekdays and months as they are written in nb, nn and en, whole or cut short. No name means two things. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['man', 'mandag', 'mån', 'måndag', 'mon', 'monday'],
  ['tir', 'tirs', 'tirsdag', 'tys', 'tysdag', 'ty', 'tue', 'tues', 'tuesday'],
  ['ons', 'onsdag', 'wed', 'wednesday'],
  ['tor', 'tors', 'torsdag', 'thu', 'thur', 'thurs', 'thursday'],
  ['fre', 'fredag', 'fri', 'friday'],
  ['lør', 'lørdag', 'lau', 'laur', 'laurdag', 'sat', 'saturday'],
  ['søn', 'søndag', 'sun', 'sundag', 'sunday'],
];

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jan', 'january'],
  ['februar', 'feb', 'febr', 'february'],
  ['mars', 'mar', 'march'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['desember', 'des', 'december', 'dec'],
];

const weekdays = numbered(WEEKDAYS);
const months = numbered(MONTHS);

/** 1 for Monday. */
export function weekdayNamed(name: string): number | undefined {
  return weekdays.get(name.toLowerCase());
}

/** 1 for January. */
export function monthNamed(name: string): number | undefined {
  return months.get(name.toLowerCase());
}

function numbered(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((same, index) => same.map((name): [string, number] => [name, index + 1])));
}
