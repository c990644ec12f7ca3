import type { Field } from '../../../src/claim/entry';
import { fieldOfHeader, headerName, saysMinutes } from '../../../src/timesheet/header/header-name';
import { HEADERS } from '../../../src/text/headers';

describe('header-name', () => {
  it.each<[string, string, Field | undefined]>([
    ['as it is', 'Dato', 'day'],
    ['capitals', 'DATO', 'day'],
    ['a star for what must be filled in', 'Dato*', 'day'],
    ['colon', 'Dato:', 'day'],
    ['line break and a hint', 'Dato\n(dd.mm)', 'day'],
    ['blanks', '  Fra   kl. ', 'from'],
    ['nynorsk', 'Frå', 'from'],
    ['å in two parts', 'Fra\u030a', 'from'],
    ['unit', 'Timer (t:mm)', 'hours'],
    ['unit in brackets', 'Timar [t]', 'hours'],
    ['unit in words', 'Pause (minutt)', 'pause'],
    ['long name', 'Antal timar brukt per dag', 'hours'],
    ['Date of an assignment', 'Dato for oppdrag i prøvenemnda', 'day'],
    ['slash', 'Kandidat/ar', 'candidates'],
    ['hint of a date', 'Fødselsdato (dd.mm.åååå)', 'birthDates'],
    ['what is planned is not what was done', 'Timer (plan)', undefined],
    ['overtime is not read as hours', 'Timer (overtid 50%)', undefined],
    ['pay category', 'Kveld(+30%)', undefined],
    ['a unit that makes it another column', 'Passasjer (km)', 'passengerKm'],
    ['the same name without it', 'Passasjer', 'passengers'],
    ['a day in parentheses', 'Avreise (dato)', 'departDay'],
    ['hours or kroner: neither is guessed', 'Barnepass', undefined],
    ['one letter', 'D', undefined],
    ['nothing', '', undefined],
  ])('%s: %j is %s', (_why, text, expected) => {
    expect(fieldOfHeader(text)).toBe(expected);
  });

  it('gives each name to one field only', () => {
    const owners = new Map<string, Set<string>>();
    for (const [field, names] of Object.entries(HEADERS)) {
      for (const name of names) owners.set(headerName(name), (owners.get(headerName(name)) ?? new Set()).add(field));
    }
    expect([...owners].filter(([, fields]) => fields.size > 1)).toEqual([]);
  });

  it('reads every name in every field back', () => {
    const wrong = Object.entries(HEADERS).flatMap(([field, names]) =>
      names.filter((name) => fieldOfHeader(`${name}:`.toUpperCase()) !== field),
    );
    expect(wrong).toEqual([]);
  });

  it('knows minutes', () => {
    expect(['Pause (min)', 'Pause i minutter', 'Pause', 'Minst'].map(saysMinutes)).toEqual([true, true, false, false]);
  });
});
