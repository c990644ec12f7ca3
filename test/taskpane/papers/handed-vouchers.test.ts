import { withVoucherNumber } from '../../../src/documents/vouchers/voucher-number';
import { moved, numbered, type HandedVoucher } from '../../../src/taskpane/papers/handed-vouchers';

const handed = (...numbers: readonly number[]): HandedVoucher[] =>
  numbers.map((number, id) => ({
    ...{ id, name: `${id}.jpg`, size: 1, number, found: [] },
    opened: { name: 'kvittering.jpg', bytes: new Uint8Array(), drawings: [] },
  }));

describe('handed-vouchers', () => {
  it.each([
    // why                                  name                    number  expected
    ['the same number', '2-hotell.pdf', 2, '2-hotell.pdf'],
    ['another number', '2-hotell.pdf', 5, '5-hotell.pdf'],
    ['a number with words before it', 'Bilag 03 side 2.png', 1, 'Bilag 1 side 2.png'],
    ['none', 'hotell.pdf', 3, '3 hotell.pdf'],
    ['a camera’s number', 'IMG_0203.jpg', 3, '3 IMG_0203.jpg'],
    ['a day', '2024-03-12.pdf', 1, '1 2024-03-12.pdf'],
  ])('%s: a file is called by its number', (_why, name, number, expected) => {
    expect(withVoucherNumber(name, number)).toBe(expected);
  });

  it.each([
    // why                               numbers    id  step  expected
    ['up into a place that is taken', [1, 2], 1, -1, [2, 1]],
    ['up into a free place', [1, 3], 1, -1, [1, 2]],
    ['never above the first', [1, 2], 0, -1, [1, 2]],
    ['down from the last: to no line', [1, 3], 1, 1, [1, 4]],
    ['no line is no place to change with', [4, 3], 1, 1, [4, 4]],
    ['never below no line', [4], 0, 1, [4]],
    ['from a place that the claim no longer has', [9], 0, -1, [3]],
  ] as [string, number[], number, 1 | -1, number[]][])('%s', (_why, numbers, id, step, expected) => {
    expect(moved(handed(...numbers), id, step, 3).map(({ number }) => number)).toEqual(expected);
  });

  it('gives each file a name of its own, in the order of the names', () => {
    expect(numbered(handed(2, 1, 2)).map(({ name }) => name)).toEqual([
      '1 kvittering.jpg',
      '2 kvittering (2).jpg',
      '2 kvittering.jpg',
    ]);
  });
});
