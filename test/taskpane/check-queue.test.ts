import { checkQueue } from '../../src/taskpane/session/check-queue';

const QUIET = 400;

describe('what is typed is checked when the user rests', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Each piece of work goes on until it is ended. */
  function queued() {
    const begun: { readonly isOvertaken: () => boolean; readonly end: () => void }[] = [];
    const queue = checkQueue(QUIET, (isOvertaken) => new Promise((end) => begun.push({ isOvertaken, end })));
    const settled = () => jest.advanceTimersByTimeAsync(0);
    return { queue, begun, settled };
  }

  it.each<readonly [string, number, number]>([
    ['one millisecond before it has been quiet long enough', QUIET - 1, 0],
    ['when it has', QUIET, 1],
  ])('a change is checked: %s', (_why, wait, checks) => {
    const { queue, begun } = queued();
    queue.soon();
    jest.advanceTimersByTime(wait);
    expect(begun).toHaveLength(checks);
  });

  it('a hundred keystrokes in a row are one check, after the last of them', () => {
    const { queue, begun } = queued();
    for (let key = 0; key < 100; key += 1) {
      queue.soon();
      jest.advanceTimersByTime(QUIET - 1);
    }
    expect(begun).toHaveLength(0);
    jest.advanceTimersByTime(1);
    expect(begun).toHaveLength(1);
  });

  it('a button is not waited for', () => {
    const { queue, begun } = queued();
    queue.soon();
    queue.now();
    jest.advanceTimersByTime(0);
    expect(begun).toHaveLength(1);
  });

  it('what is typed while a check goes on overtakes it, and is checked once when it is done: never two at once', async () => {
    const { queue, begun, settled } = queued();
    queue.now();
    await settled();
    expect(begun[0]?.isOvertaken()).toBe(false);
    queue.soon();
    queue.soon();
    expect(begun[0]?.isOvertaken()).toBe(true);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    await settled();
    expect(begun).toHaveLength(2);
    begun[1]?.end();
    await jest.advanceTimersByTimeAsync(10 * QUIET);
    expect(begun).toHaveLength(2);
  });

  it('what is asked for and given up is not done, and the next is', async () => {
    const { queue, begun } = queued();
    queue.soon();
    queue.forget();
    await jest.advanceTimersByTimeAsync(10 * QUIET);
    expect(begun).toHaveLength(0);
    queue.soon();
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(begun).toHaveLength(1);
  });
});
