import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf, type Case } from './case';
import { PENDING } from './pending';
import { CALLS } from './rules';

const FILE = join(__dirname, '../../../shared/golden/cases.json');
const cases = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Case[]) : [];

describe('golden', () => {
  const called = cases.filter(({ inputs }) => !PENDING.includes(inputs.rule));
  if (called.length === 0) {
    console.warn('SKIPPED: ../shared/golden/cases.json is not there, so the worked examples are not run.');
    it.skip('the worked examples', () => undefined);
  } else {
    it.each(called.map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, one) => {
      const call = CALLS[one.inputs.rule];
      if (!call) throw new Error(`no call for ${one.inputs.rule}`);
      expect(failuresOf(one, call(one.inputs))).toEqual([]);
    });
  }

  it('a rule is either called or pending', () => {
    expect(Object.keys(CALLS).filter((rule) => PENDING.includes(rule))).toEqual([]);
  });
});
