import { changedCells } from '../../src/approval/changed-cells';
import type { ClaimState } from '../../src/approval/claim-state';
import type { ContentChange } from '../../src/approval/content';
import type { Claim } from '../../src/claim/claim';

const CLAIM = { entries: [{ sheet: 'Timeliste', row: 5, columns: { day: 1, to: 3 } }] } as unknown as Claim;

function state(status: ClaimState['status']): ClaimState {
  return { status, version: 1, steps: [], submitted: {} as ClaimState['submitted'] & object };
}

function row(change: ContentChange['change'], at: number, name: string, was: string, now: string): ContentChange {
  return { what: 'row', change, sheet: 'Timeliste', row: at, values: [{ name, was, now }] };
}

const HOURS = row('changed', 5, 'to', '12:00', '13:00');

describe('cells that have changed since a claim was sent', () => {
  it.each<[why: string, status: ClaimState['status'], changes: ContentChange[] | undefined, expected: string[]]>([
    ['a cell, at its column', 'submitted', [HOURS], ['changed/cell Timeliste 5 3 12:00→13:00']],
    ['also of a claim that is attested', 'attested', [HOURS], ['changed/cell Timeliste 5 3 12:00→13:00']],
    ['a claim in return is the claimant’s to change', 'returned', [HOURS], []],
    [
      'a row of no claim has no column',
      'submitted',
      [row('changed', 6, 'to', '1', '2')],
      ['changed/cell Timeliste 6 - 1→2'],
    ],
    ['a new row', 'submitted', [row('added', 7, 'day', '', '2026-03-02')], ['changed/row-added Timeliste 7 - ']],
    ['a row that is gone has no place', 'submitted', [row('removed', 7, 'day', '2026-03-02', '')], []],
    ['a setting has no cell here', 'submitted', [{ ...HOURS, what: 'setting' }], []],
    ['nothing is kept to compare with', 'submitted', undefined, []],
  ])('%s', (_why, status, changes, expected) => {
    const said = changedCells(state(status), changes, CLAIM).map(({ code, place, values }) => {
      const { was, now } = values as { was?: string; now?: string };
      return `${code} ${place.sheet} ${place.row} ${place.column ?? '-'} ${was === undefined ? '' : `${was}→${now}`}`;
    });
    expect(said).toEqual(expected);
  });
});
