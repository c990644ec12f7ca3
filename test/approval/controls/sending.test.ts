import { advanceAllowed } from '../../../src/approval/controls/advance';
import { channelAccepted, type Sending } from '../../../src/approval/controls/channel';
import { ore } from '../../../src/values/money';
import { codesOf } from '../reading';

describe('channel', () => {
  it.each<[string, Sending, string[]]>([
    ['on paper, with access', { channel: 'manual', systemAccess: 'yes' }, ['manual-claim/not-accepted!']],
    ['on paper, without access', { channel: 'manual', systemAccess: 'no' }, []],
    ['in the system', { channel: 'electronic', systemAccess: 'yes' }, []],
    [
      'the form for sundry pay, whoever sends it',
      { channel: 'generalForm', systemAccess: 'no' },
      ['general-form/not-for-travel!'],
    ],
  ])('%s', (_why, sending, codes) => {
    expect(codesOf(channelAccepted(sending))).toEqual(codes);
  });
});

describe('advance', () => {
  it.each<[string, number, number, string[]]>([
    ['an earlier one stands open', 300_000, 200_000, ['previous-advance/not-settled?']],
    ['all are settled', 0, 200_000, []],
    ['none is asked for', 300_000, 0, []],
  ])('%s', (_why, outstanding, asked, codes) => {
    expect(codesOf(advanceAllowed(ore(outstanding), ore(asked)))).toEqual(codes);
  });
});
