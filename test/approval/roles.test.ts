import { separationOfDuties, type Roles, type Separation } from '../../src/approval/roles';
import { codesOf } from './reading';

describe('separation of duties', () => {
  it.each<[string, Roles, Separation, string[]]>([
    ['three people', { claimant: 'A', attestor: 'B', approver: 'C' }, 'threePeople', []],
    ['the claimant attests', { claimant: 'A', attestor: 'A', approver: 'B' }, 'threePeople', ['separation-of/duties!']],
    [
      'the claimant approves',
      { claimant: 'A', attestor: 'B', approver: 'A' },
      'threePeople',
      ['separation-of/duties!'],
    ],
    [
      'one attests and approves',
      { claimant: 'A', attestor: 'B', approver: 'B' },
      'threePeople',
      ['separation-of/duties!'],
    ],
    ['one person for all', { claimant: 'A', attestor: 'A', approver: 'A' }, 'threePeople', ['separation-of/duties!']],
    [
      'blanks and capitals make no other person',
      { claimant: 'Ola  N', attestor: 'ola n ' },
      'threePeople',
      ['separation-of/duties!'],
    ],
    ['nobody has attested yet', { claimant: 'A' }, 'threePeople', []],
    ['two roles still open are not one person', { claimant: 'A', attestor: '', approver: '' }, 'threePeople', []],
    [
      'the exception is said each time',
      { claimant: 'A', attestor: 'B', approver: 'B' },
      'attestorMayApprove',
      ['separation-of/duties-exception?'],
    ],
    [
      'the exception is not for the claimant',
      { claimant: 'A', attestor: 'B', approver: 'A' },
      'attestorMayApprove',
      ['separation-of/duties!'],
    ],
  ])('%s', (_why, roles, demanded, codes) => {
    expect(codesOf(separationOfDuties(roles, demanded))).toEqual(codes);
  });
});
