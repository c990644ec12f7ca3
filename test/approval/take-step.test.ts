import type { Assigned } from '../../src/approval/assigned';
import { claimState } from '../../src/approval/claim-state';
import { contentChanges, contentHash, type ContentPart } from '../../src/approval/content';
import { checkLog } from '../../src/approval/log/check-log';
import { nextRow, type LogEntry, type LogLine, type LogRow } from '../../src/approval/log/log-row';
import { nextClaimNumber } from '../../src/approval/claim-number';
import { takeStep, type AskedStep, type StepGround } from '../../src/approval/take-step';
import { ore } from '../../src/values/money';
import { codesOf } from './reading';

const ROW: ContentPart = { what: 'row', sheet: 'Timer', row: 2, values: { day: '2024-04-08', from: '08:00' } };
const RULES: ContentPart = { what: 'rules', sheet: '', row: null, values: { version: '2024-01' } };
const ROLES: readonly Assigned[] = [
  { name: 'Berit', role: 'attestor', unit: 'Skole', handles: 'others' },
  { name: 'Carl', role: 'approver', unit: '', handles: 'everyone' },
  { name: 'Dag', role: 'attestor', unit: '', handles: 'leaders' },
];

const asked = (step: AskedStep['step'], name: string, more: Partial<AskedStep> = {}): AskedStep => ({
  step,
  claim: '2024-001',
  name,
  role: step === 'approve' ? 'approver' : step === 'submit' ? 'claimant' : step === 'pay' ? 'payroll' : 'attestor',
  at: '2024-05-02T12:00',
  ...more,
});

const ground = (log: readonly LogRow[], more: Partial<StepGround> = {}): StepGround => {
  const state = claimState(log, '2024-001');
  return {
    state,
    last: log.at(-1),
    claimant: 'Anne',
    unit: 'Skole',
    assigned: ROLES,
    separation: 'threePeople',
    amountOre: ore(120000),
    content: 'c1',
    changes: state.submitted ? [] : undefined,
    errors: 0,
    checks: [],
    ...more,
  };
};

/** The log after these steps, each taken by its person a minute after the one before. */
async function logOf(...steps: readonly [AskedStep['step'], string][]): Promise<LogRow[]> {
  const log: LogRow[] = [];
  for (const [index, [step, name]] of steps.entries()) {
    const at = `2024-05-02T10:0${index}`;
    const why = step === 'return' ? ({ reason: 'other', text: 'Se på den 10.' } as const) : {};
    const { entry, issues } = takeStep(asked(step, name, { at, ...why }), ground(log));
    if (!entry) throw new Error(JSON.stringify(issues));
    log.push(await nextRow(entry, log.at(-1)));
  }
  return log;
}

const SENT = [['submit', 'Anne']] as const;
const ATTESTED = [...SENT, ['attest', 'Berit']] as const;
const APPROVED = [...ATTESTED, ['approve', 'Carl']] as const;
const PAID = [...APPROVED, ['pay', 'Lønn']] as const;

type Steps = readonly (readonly [AskedStep['step'], string])[];
const log = (steps: Steps) => logOf(...(steps as readonly [AskedStep['step'], string][]));

describe('a step', () => {
  it.each<readonly [string, Steps, AskedStep, Partial<StepGround>, readonly string[]]>([
    ['the first sending', [], asked('submit', 'Anne'), {}, []],
    ['a claim with one error is not sent', [], asked('submit', 'Anne'), { errors: 1 }, ['submit/has-errors!']],
    ['nobody has no name', [], asked('submit', '  '), {}, ['step/name-required!']],
    ['a claim without a number', [], asked('submit', 'Anne', { claim: '' }), {}, ['step/number-required!']],
    ['what is not attested may be sent anew', SENT, asked('submit', 'Anne'), { content: 'c2' }, []],
    ['nothing new in what is sent anew', SENT, asked('submit', 'Anne'), {}, ['submit/unchanged?']],
    [
      'an attested claim is locked',
      ATTESTED,
      asked('submit', 'Anne'),
      { content: 'c2' },
      ['locked/after-attestation!'],
    ],
    ['a draft is not attested', [], asked('attest', 'Berit'), {}, ['attest/not-submitted!']],
    ['who is named attests', SENT, asked('attest', 'Berit'), {}, []],
    ['the claimant does not attest', SENT, asked('attest', 'anne'), {}, ['separation-of/duties!', 'role/not-held!']],
    ['who is not named does not attest', SENT, asked('attest', 'Eva'), {}, ['role/not-held!']],
    ['a role of another unit', SENT, asked('attest', 'Berit'), { unit: 'Kultur' }, ['role/not-held!']],
    ['no roles named: said, and let through', SENT, asked('attest', 'Eva'), { assigned: [] }, ['roles/none-named?']],
    [
      'the claim of a leader goes elsewhere',
      SENT,
      asked('attest', 'Berit'),
      { claimant: 'Carl' },
      ['role/leaders-elsewhere!'],
    ],
    ['… to who handles leaders', SENT, asked('attest', 'Dag'), { claimant: 'Carl' }, []],
    ['who handles leaders handles no others', SENT, asked('attest', 'Dag'), {}, ['role/leaders-only!']],
    [
      'changed since it was sent',
      SENT,
      asked('attest', 'Berit'),
      { changes: contentChanges([ROW], []) },
      ['changed/after-submission!'],
    ],
    [
      'what was sent is no longer kept',
      SENT,
      asked('attest', 'Berit'),
      { changes: undefined },
      ['log/content-missing!'],
    ],
    [
      'newer rules: it keeps its own',
      SENT,
      asked('attest', 'Berit'),
      { changes: contentChanges([RULES], [{ ...RULES, values: { version: '2025-01' } }]) },
      ['rules/superseded'],
    ],
    ['sent, not attested, is not approved', SENT, asked('approve', 'Carl'), {}, ['approve/not-attested!']],
    ['approved by a third person', ATTESTED, asked('approve', 'Carl'), {}, []],
    [
      'the attestor does not approve',
      ATTESTED,
      asked('approve', 'Berit'),
      { assigned: [] },
      ['separation-of/duties!', 'roles/none-named?'],
    ],
    [
      '… but where the rules let them, it is said',
      ATTESTED,
      asked('approve', 'Berit'),
      { assigned: [], separation: 'attestorMayApprove' },
      ['separation-of/duties-exception?', 'roles/none-named?'],
    ],
    [
      'changed since it was attested',
      ATTESTED,
      asked('approve', 'Carl'),
      { changes: contentChanges([ROW], []) },
      ['changed/after-attestation!'],
    ],
    ['not approved is not paid', ATTESTED, asked('pay', 'Lønn'), {}, ['not-approved/for-payment!']],
    ['approved is paid', APPROVED, asked('pay', 'Lønn'), {}, []],
    ['paid is not paid again', PAID, asked('pay', 'Lønn'), {}, ['payment/already-made!']],
    ['a return without a reason', SENT, asked('return', 'Berit', { text: 'x' }), {}, ['return/code-required!']],
    [
      'a return without a text',
      SENT,
      asked('return', 'Berit', { reason: 'other', text: ' ' }),
      {},
      ['return/reason-required!'],
    ],
    [
      'a draft is not returned',
      [],
      asked('return', 'Berit', { reason: 'other', text: 'x' }),
      {},
      ['return/not-possible!'],
    ],
    [
      'what is paid is not returned',
      PAID,
      asked('return', 'Berit', { reason: 'other', text: 'x' }),
      {},
      ['return/not-possible!'],
    ],
    [
      'a clock that went back stops nobody',
      SENT,
      asked('attest', 'Berit', { at: '2024-05-02T09:59' }),
      {},
      ['log/clock-went-back?'],
    ],
  ])('%s', async (_, before, step, more, codes) => {
    const taken = takeStep(step, ground(await log(before), more));
    expect(codesOf(taken.issues)).toEqual(codes);
    expect(taken.entry === undefined).toBe(codes.some((code) => code.endsWith('!')));
  });

  it('counts versions, keeps the amount that was sent, and starts anew after a return', async () => {
    const rows = await log([...SENT, ['return', 'Berit'], ['submit', 'Anne'], ['attest', 'Berit']]);
    expect(rows.map(({ version, from, to }) => [version, from, to])).toEqual([
      [1, 'draft', 'submitted'],
      [1, 'submitted', 'returned'],
      [2, 'returned', 'submitted'],
      [2, 'submitted', 'attested'],
    ]);
    const state = claimState(rows, '2024-001');
    expect([state.status, state.version, state.returned, state.attested?.name]).toEqual([
      'attested',
      2,
      undefined,
      'Berit',
    ]);
    const newer = takeStep(asked('approve', 'Carl'), ground(rows, { amountOre: ore(1), content: 'c9' }));
    expect([newer.entry?.amountOre, newer.entry?.content]).toEqual([120000, 'c1']);
  });

  it('numbers the claims of a workbook that has no numbers of its own', async () => {
    const rows = await log(SENT);
    expect([nextClaimNumber([], '2024'), nextClaimNumber(rows, '2024'), nextClaimNumber(rows, '2025')]).toEqual([
      '2024-001',
      '2024-002',
      '2025-002',
    ]);
  });
});

describe('the log', () => {
  const lines = (rows: readonly LogRow[]): LogLine[] =>
    rows.map((row, index) => ({ sheet: 'Kravlogg', sheetRow: 5 + index, row }));
  const end = (rows: readonly LogRow[]) => rows.at(-1) as LogRow;
  /** A row that somebody else wrote at the same time: it follows the same row. */
  const twin = async (rows: readonly LogRow[], change: Partial<LogEntry>) =>
    nextRow({ ...(rows.at(-1) as LogRow), ...change }, rows.at(-2));

  it('is whole as it was written', async () => {
    const rows = await log(PAID);
    expect(await checkLog(lines(rows), end(rows), 'threePeople')).toEqual([]);
  });

  it.each<readonly [string, Partial<LogEntry>, readonly string[]]>([
    ['two have sent the same claim at once', { name: 'Arne' }, ['log/two-at-once!']],
    ['two have sent their own claims at once', { claim: '2024-002' }, ['log/two-at-once?']],
  ])('%s', async (_, change, codes) => {
    const rows = await log(SENT);
    const both = [...rows, await twin(rows, change)];
    const found = await checkLog(lines(both), end(both), 'threePeople');
    expect(codesOf(found.filter(({ code }) => code !== 'log/step-not-allowed'))).toEqual(codes);
  });

  it('says that a clock went back, and that a step was none that could be taken', async () => {
    const rows = await log(SENT);
    const next = await nextRow(
      { ...end(rows), at: '2024-05-01T10:00', step: 'approve', from: 'submitted', to: 'approved' },
      end(rows),
    );
    const all = [...rows, next];
    expect(codesOf(await checkLog(lines(all), next, 'threePeople'))).toEqual([
      'log/clock-went-back?',
      'log/step-not-allowed!',
    ]);
  });
});

describe('what a claim is made of', () => {
  const other: ContentPart = { what: 'row', sheet: 'Timer', row: 3, values: { day: '2024-04-09', from: '09:00' } };
  const setting = (value: string): ContentPart => ({
    what: 'setting',
    sheet: '',
    row: null,
    values: { 'wage.hourlyOre': value },
  });

  it.each<readonly [string, ContentPart[], ContentPart[], unknown]>([
    ['the same', [ROW, other], [ROW, other], []],
    [
      'sorted and on another sheet',
      [ROW, other],
      [
        { ...other, row: 2, sheet: 'Ark' },
        { ...ROW, row: 3, sheet: 'Ark' },
      ],
      [],
    ],
    [
      'one value',
      [ROW],
      [{ ...ROW, values: { ...ROW.values, from: '08:01' } }],
      [['changed', 2, 'from', '08:00', '08:01']],
    ],
    ['a value more', [ROW], [{ ...ROW, values: { ...ROW.values, to: '10:00' } }], [['changed', 2, 'to', '', '10:00']]],
    [
      'moved and changed is found by its day',
      [ROW, other],
      [other, { ...ROW, row: 9, values: { ...ROW.values, from: '07:00' } }],
      [['changed', 9, 'from', '08:00', '07:00']],
    ],
    [
      'a row more',
      [ROW],
      [ROW, other],
      [
        ['added', 3, 'day', '', '2024-04-09'],
        ['added', 3, 'from', '', '09:00'],
      ],
    ],
    [
      'a row less',
      [ROW, other],
      [ROW],
      [
        ['removed', 3, 'day', '2024-04-09', ''],
        ['removed', 3, 'from', '09:00', ''],
      ],
    ],
    ['a setting', [setting('100')], [setting('101')], [['changed', null, 'wage.hourlyOre', '100', '101']]],
  ])('%s', async (_, was, now, expected) => {
    const changes = contentChanges(was, now).flatMap(({ change, row, values }) =>
      values.map(({ name, was: before, now: after }) => [change, row, name, before, after]),
    );
    expect(changes).toEqual(expected);
    expect((await contentHash(was)) === (await contentHash(now))).toBe(changes.length === 0);
  });
});
