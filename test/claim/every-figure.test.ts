import { FigureBook } from '../../src/claim/rules';
import { ownRegulation, REGULATION_IDS } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import { addDays, type Day } from '../../src/values/day';
import { rulesOf } from './regulations';

const versions = REGULATION_IDS.flatMap((id) =>
  Object.entries((ownRegulation(id) as Regulation).figures).flatMap(([figure, { versions: all }]) =>
    all.map((version, index) => ({ id, figure, version, before: all[index - 1], next: all[index + 1] })),
  ),
);

describe('every-figure', () => {
  it.each(versions.map((one) => [one.id, one.figure, one.version.from, one] as const))(
    '%s %s holds from %s, and not the day before',
    (id, figure, from, { version, before }) => {
      const book = new FigureBook(rulesOf(id));
      const on = (day: Day) => book.on(figure, day);
      const first = on(from);
      if (version.value !== null) expect(first).toMatchObject({ found: true, value: version.value });
      else expect(first).toMatchObject({ found: true, base: { share: { perMillion: version.share?.perMillion } } });
      expect(first.found && first.basis.from).toBe(from);
      const dayBefore = on(addDays(from, -1));
      if (before && (before.to === undefined || before.to === addDays(from, -1)))
        expect(dayBefore).toMatchObject({ found: true, basis: { from: before.from } });
      else expect(dayBefore).toMatchObject({ found: false, nearest: from });
    },
  );

  it.each(
    versions
      .filter(({ version }) => version.to !== undefined)
      .map((one) => [one.id, one.figure, one.version.to as Day, one] as const),
  )('%s %s holds through %s, and not the day after', (id, figure, to, { version, next }) => {
    const book = new FigureBook(rulesOf(id));
    expect(book.on(figure, to)).toMatchObject({ found: true, basis: { from: version.from } });
    const after = book.on(figure, addDays(to, 1));
    if (next && next.from === addDays(to, 1)) expect(after).toMatchObject({ found: true, basis: { from: next.from } });
    // Never the old figure for a new day.
    else expect(after.found).toBe(false);
  });

  it.each([
    ['the list of 1 August 2023', 'meetingHigh', '2023-08-01', 1778_00],
    ['1 per mille of the same', 'meetingMiddle', '2023-08-01', 1185_00],
    ['0.5 per mille of the same, half up', 'meetingLow', '2023-08-01', 593_00],
    ['the day before the minister’s new salary', 'og', '2023-04-30', 1_139_249_25],
    ['the day of it', 'og', '2023-05-01', 1_185_139_50],
    ['the last day of a proposed salary', 'og', '2026-04-30', 1_300_515_00],
  ])('Bamble: %s', (_why, figure, day, ore) => {
    expect(new FigureBook(rulesOf('bamble-folkevalgte')).on(figure, day as Day)).toMatchObject({ value: ore });
  });

  it('a salary that nobody has found gives no allowance', () => {
    const found = new FigureBook(rulesOf('bamble-folkevalgte')).on('og', '2026-05-01' as Day);
    expect(found).toMatchObject({ found: false, nearest: '2026-04-30' });
  });
});
