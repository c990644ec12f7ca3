import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintRegulation } from '../../src/regulation/lint';

const FOLDER = join(__dirname, '../../regulations');
const TEXT = readFileSync(join(FOLDER, 'vestland-provenemnd.json'), 'utf8');

/** Changed by hand, as a clerk would: any shape may come out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type File = any;

function faults(change: (file: File) => void) {
  const file = JSON.parse(TEXT);
  change(file);
  return lintRegulation(JSON.stringify(file, null, 2)).faults.map(({ severity, code, path }) => [severity, code, path]);
}

function rename(part: File, key: string, wrong: string): void {
  part[wrong] = part[key];
  delete part[key];
}

const leisure = (file: File): File[] => file.figures.leisureRate.versions;

const band = (op: string, minutes: number) => ({ least: { op, minutes }, figure: 'meetingFee' });

const PART = { value: undefined, share: { of: 'leisureRate', perMille: 5, round: 'none' } };

const [NEXT, OLD] = [
  { value: 250, sources: ['guide'] },
  { value: 240, sources: ['guide'] },
];

describe('lint', () => {
  it.each<[string, (file: File) => void, [string, string, string]]>([
    // why, what is changed, what is found
    ['a field is missing', (file) => delete file.checkedThrough, ['error', 'field/missing', 'checkedThrough']],
    ['a choice is missing', (file) => delete file.language, ['error', 'field/missing', 'language']],
    [
      'neither an amount nor a part of one',
      (file) => delete leisure(file)[0].value,
      ['error', 'field/exactly-one', 'figures.leisureRate.versions[0]'],
    ],
    [
      'both an amount and a part of one',
      (file) => (leisure(file)[0].share = { of: 'meetingFee', perMille: 5, round: 'none' }),
      ['error', 'field/exactly-one', 'figures.leisureRate.versions[0]'],
    ],
    [
      'no version, and nobody is to write one',
      (file) => (file.figures.leisureRate.versions = []),
      ['error', 'version/none', 'figures.leisureRate.versions'],
    ],
    [
      'a field is misspelt',
      (file) => (leisure(file)[0].kjelde = 'x'),
      ['error', 'field/unknown', 'figures.leisureRate.versions[0].kjelde'],
    ],
    [
      'a number as text',
      (file) => (leisure(file)[0].value = '244'),
      ['error', 'field/not-a-number', 'figures.leisureRate.versions[0].value'],
    ],
    [
      'a rule that is none',
      (file) => (file.kinds.leisure.rule = 'perDag'),
      ['error', 'field/not-a-choice', 'kinds.leisure.rule'],
    ],
    [
      'a part of an øre',
      (file) => (leisure(file)[0].value = 244.123),
      ['error', 'field/too-many-decimals', 'figures.leisureRate.versions[0].value'],
    ],
    [
      'a day that is no day',
      (file) => (leisure(file)[0].from = '2024-02-30'),
      ['error', 'field/not-a-day', 'figures.leisureRate.versions[0].from'],
    ],
    [
      'less than nothing',
      (file) => (leisure(file)[0].value = -1),
      ['error', 'field/too-low', 'figures.leisureRate.versions[0].value'],
    ],
    [
      'a year divided by neither days nor hours',
      (file) => (file.kinds.selfEmployed.divisor = {}),
      ['error', 'field/missing', 'kinds.selfEmployed.divisor.days'],
    ],
    [
      'a text in two languages only',
      (file) => delete file.kinds.leisure.name.nn,
      ['error', 'field/missing', 'kinds.leisure.name.nn'],
    ],
    [
      'an agreement that Krav does not have',
      (file) => file.uses.push('sarravtale'),
      ['error', 'reference/no-regulation', 'uses[3]'],
    ],
    [
      'no source',
      (file) => (leisure(file)[0].sources = []),
      ['error', 'field/too-few', 'figures.leisureRate.versions[0].sources'],
    ],
    [
      'a source that is not there',
      (file) => (leisure(file)[0].sources = ['brev']),
      ['error', 'reference/dangling', 'figures.leisureRate.versions[0].sources[0]'],
    ],
    [
      'an open version and one after it',
      (file) => leisure(file).push({ ...NEXT, from: '2025-01-01' }),
      ['error', 'version/overlaps', 'figures.leisureRate.versions[1].from'],
    ],
    [
      'ends before it begins',
      (file) => (leisure(file)[0].to = '2023-12-31'),
      ['error', 'version/goes-back', 'figures.leisureRate.versions[0].to'],
    ],
    [
      'a year is missing',
      (file) => leisure(file).unshift({ ...OLD, from: '2022-01-01', to: '2022-12-31' }),
      ['warning', 'version/gap', 'figures.leisureRate.versions[1].from'],
    ],
    [
      'the last version ended before the day that was checked',
      (file) => (leisure(file)[0].to = '2024-09-11'),
      ['warning', 'version/ended', 'figures.leisureRate.versions[0].to'],
    ],
    [
      'a figure that is a part of itself',
      (file) => (leisure(file)[0] = { ...NEXT, ...PART, from: '2024-01-01' }),
      ['error', 'figure/circular', 'figures.leisureRate'],
    ],
    [
      'a source that nothing rests on',
      (file) => (file.sources.brev = file.sources.guide),
      ['warning', 'source/unused', 'sources.brev'],
    ],
    [
      'months are not said',
      (file) => (file.deadlines[0].rule = 'months'),
      ['error', 'deadline/months-missing', 'deadlines[0].months'],
    ],
    [
      'the longer step first',
      (file) => (file.kinds.meeting.byLength = [band('>', 240), band('>=', 0)]),
      ['error', 'band/out-of-order', 'kinds.meeting.byLength[1].least'],
    ],
    [
      'the same step twice',
      (file) => (file.kinds.meeting.byLength = [band('>=', 0), band('>=', 0)]),
      ['error', 'band/out-of-order', 'kinds.meeting.byLength[1].least'],
    ],
    [
      'a step that is neither of a figure nor of a table',
      (file) => (file.kinds.meeting.byLength = [{ least: { op: '>=', minutes: 0 } }]),
      ['error', 'field/exactly-one', 'kinds.meeting.byLength[0]'],
    ],
    [
      'a figure that nothing uses',
      (file) => (file.figures.spare = file.figures.leisureRate),
      ['warning', 'figure/unused', 'figures.spare'],
    ],
    [
      'a special cap no higher',
      (file) => (file.figures.lostIncomeDaySpecial.versions[0].value = 4800),
      ['error', 'cap/special-not-higher', 'kinds.employerRefund.cap.special.figure'],
    ],
    [
      'a limit shared with what has none',
      (file) => file.kinds.lostIncome.cap.covers.push('leisure'),
      ['error', 'cap/covers-uncapped', 'kinds.lostIncome.cap.covers[3]'],
    ],
    [
      'checked before it began',
      (file) => (file.checkedThrough = '2023-12-31'),
      ['error', 'regulation/checked-before-from', 'checkedThrough'],
    ],
    [
      'paid before the deadline',
      (file) => (file.payouts.rows[0].payout = '2024-02-01'),
      ['error', 'payout/not-after-deadline', 'payouts.rows[0]'],
    ],
    [
      'two rows in the wrong order',
      (file) => file.payouts.rows.reverse(),
      ['error', 'payout/not-rising', 'payouts.rows[1]'],
    ],
    [
      'paid on a Saturday',
      (file) => (file.payouts.rows[0].payout = '2024-03-09'),
      ['warning', 'payout/on-weekend', 'payouts.rows[0]'],
    ],
    [
      'one word for two fees',
      (file) => file.kinds.observer.aliases.push('Klage'),
      ['error', 'alias/twice', 'kinds.complaintStatement.aliases[0]'],
    ],
    [
      'one word for two outlays',
      (file) => file.kinds.outlay.types.parking.aliases.push('BOM.'),
      ['error', 'alias/twice', 'kinds.outlay.types.tolls.aliases[0]'],
    ],
  ])('%s', (_why, change, expected) => {
    expect(faults((file) => void change(file))).toContainEqual(expected);
  });

  it.each([
    ['the day before: a gap of no days is none', '2023-12-31', []],
    ['one day is missing', '2023-12-30', ['version/gap']],
    ['the same day in both', '2024-01-01', ['version/overlaps']],
  ])('two versions, %s', (_why, to, codes) => {
    const found = faults((file) => void leisure(file).unshift({ ...OLD, from: '2023-01-01', to }));
    expect(found.map(([, code]) => code)).toEqual(codes);
  });

  it.each<[string, (file: File) => void, string, string]>([
    ['at the top', (file) => rename(file, 'figures', 'figurs'), 'figurs', 'figures'],
    ['in a version', (file) => rename(leisure(file)[0], 'from', 'form'), 'form', 'from'],
    [
      'in a kind of its own rule',
      (file) => rename(file.kinds.leisure, 'holidayPay', 'holidaypay'),
      'holidaypay',
      'holidayPay',
    ],
    ['in a part with two ways', (file) => (file.kinds.selfEmployed.divisor = { day: 260 }), 'day', 'days'],
  ])('a misspelt key %s: the nearest one is named', (_why, change, field, nearest) => {
    const file = JSON.parse(TEXT);
    change(file);
    const unknown = lintRegulation(JSON.stringify(file)).faults.filter(({ code }) => code === 'field/unknown');
    expect(unknown.map(({ values }) => values)).toEqual([{ field, nearest }]);
  });

  it('names the line, and says what keeps a text from being JSON', () => {
    const lines = TEXT.split('\n');
    const line = lines.findIndex((text) => text.includes('"checkedThrough"')) + 1;
    const [fault] = lintRegulation(TEXT.replace(/"checkedThrough": "[^"]*"/, '"checkedThrough": "i dag"')).faults;
    expect(fault).toMatchObject({ code: 'field/not-a-day', line, values: { text: 'i dag' } });
    expect(lintRegulation('{\n  "id": "x",\n}').faults).toMatchObject([{ code: 'file/not-json', line: 3 }]);
    expect(lintRegulation('').faults).toMatchObject([{ code: 'file/not-json', line: 1 }]);
  });
});
