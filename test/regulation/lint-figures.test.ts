import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintRegulation } from '../../src/regulation/lint';
import { fill } from '../../src/text/fill';
import { WORDS } from '../../src/text/words';

const BAMBLE = readFileSync(join(__dirname, '../../regulations/bamble-folkevalgte.json'), 'utf8');

/** Changed by hand, as a clerk would: any shape may come out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type File = any;

function faults(change: (file: File) => void) {
  const file = JSON.parse(BAMBLE);
  change(file);
  return lintRegulation(JSON.stringify(file, null, 2)).faults;
}

/** A limit that is a plain amount. */
const amount = (value: number) => [{ from: '2020-11-12', value, sources: ['forskrift'] }];

/** Both limits of a documented loss, with days of 7.5 hours. */
function caps(file: File, hour: number, day: number): void {
  file.figures.lossHour.versions = amount(hour);
  file.figures.lossDay.versions = amount(day);
  for (const kind of Object.values<File>(file.kinds)) {
    if (kind.cap?.figure === 'lossDay') kind.cap.hour.wholeDayMinutes = 450;
  }
}

describe('lint-figures', () => {
  it('the misprint 11778 is refused, with 1778 and what the rest of the list says that OG was', () => {
    const text = BAMBLE.replace('"value": 1778', '"value": 11778');
    const [fault, ...others] = lintRegulation(text).faults;
    expect(others).toEqual([]);
    expect(fault).toEqual({
      severity: 'error',
      code: 'figure/listed-not-its-share-nor-others',
      path: 'figures.meetingHigh.versions[0].listed[0].value',
      line: text.split('\n').findIndex((line) => line.includes('11778,')) + 1,
      values: { listed: 11778, perMille: 1.5, expected: 1778, implied: 7852000, least: 1185000, below: 1185500 },
    });
    expect(fill(WORDS.nb.faults['figure/listed-not-its-share-nor-others'], { ...fault?.values }, 'nb')).toBe(
      'Listen sier 11778 kr, men 1,5 promille gir 1778 kr: 11778 ville kreve et grunnlag på 7852000 kr, og resten av listen viser at det er minst 1185000 og under 1185500 kr. Skriv 1778, eller rett promillen.',
    );
  });

  it('the rest of the list is enough where nobody knows the base', () => {
    const found = faults((file) => {
      file.figures.og.versions = [];
      file.figures.og.fromUser = true;
      file.figures.meetingHigh.versions[0].listed[0].value = 11778;
    });
    expect(found).toEqual([expect.objectContaining({ code: 'figure/listed-not-its-share-nor-others' })]);
    expect(found[0]?.values).toMatchObject({ listed: 11778, expected: 1778, least: 1185000, below: 1185500 });
  });

  it.each([
    // why                                                        hour    day     found
    ['the day is the hours to the øre', 490.4, 3678, undefined],
    ['half an øre an hour and half an øre of the day apart', 480.27, 3602.06, undefined],
    ['two øre more than rounding to øre makes', 480.27, 3602.08, 'warning cap/hours-not-quite-day'],
    ['Oslo: the hour is in whole kroner', 480, 3602, 'warning cap/hours-not-quite-day'],
    ['the most that whole kroner make: 7.5 × 0.5 + 0.5', 480, 3604.25, 'warning cap/hours-not-quite-day'],
    ['an øre more', 480, 3604.26, 'error cap/hours-not-day'],
    ['the day is lower by as much', 480, 3595.75, 'warning cap/hours-not-quite-day'],
    ['an øre lower', 480, 3595.74, 'error cap/hours-not-day'],
    ['the hour of a day of eight hours', 450, 3602, 'error cap/hours-not-day'],
  ])('an hour and a day, %s: %d, %d', (_why, hour, day, expected) => {
    const found = faults((file) => void caps(file, hour, day)).filter(
      ({ path }) => path === 'kinds.lostIncome.cap.hour.figure',
    );
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected ? [expected] : []);
  });

  it('both figures are named', () => {
    const [fault] = faults((file) => void caps(file, 480, 3602));
    const { code, values } = fault as { code: 'cap/hours-not-quite-day'; values: Record<string, unknown> };
    expect(fill(WORDS.nb.faults[code], values, 'nb').replace(/\u00a0/g, ' ')).toBe(
      'Fra 12.11.2020 er 7,50 timer à 480,00 kr 3 600,00 kr, mens dagsgrensen er 3 602,00 kr. Det kan være avrunding; er begge skrevet av riktig?',
    );
  });

  it('every version is looked at: a later one that disagrees is found', () => {
    const found = faults((file) => {
      file.figures.lossDay.versions[0].to = '2022-12-31';
      const { sources } = file.figures.lossDay.versions[0];
      file.figures.lossDay.versions.push({ from: '2023-01-01', value: 4800, sources });
    });
    expect(found).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'cap/hours-not-day',
        values: expect.objectContaining({ from: '2023-01-01', dayOre: 480_000 }),
      }),
    );
  });

  it.each([
    ['an øre below the member’s', 4799.99, ['cap/employer-below-member']],
    ['the same', 4800, []],
    ['above', 4800.01, []],
  ])('an employer’s limit, %s', (_why, employer, codes) => {
    const found = faults((file) => {
      for (const id of ['lossDay', 'employerDay'])
        file.figures[id] = { unit: 'kr/day', versions: amount(id === 'lossDay' ? 4800 : employer) };
      for (const kind of Object.values<File>(file.kinds)) if (kind.cap) delete kind.cap.hour;
      file.kinds.employerRefund.cap.figure = 'employerDay';
    });
    expect(found.map(({ code }) => code).filter((code) => code.startsWith('cap/'))).toEqual(codes);
  });
});
